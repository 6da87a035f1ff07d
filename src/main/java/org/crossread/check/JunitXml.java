package org.crossread.check;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes findings as JUnit XML: a suite a rule, a failed case a finding; a rule that nothing breaks is one that passed.
 */
final class JunitXml {

    private JunitXml() {}

    static String of(List<Diagnostic> diagnostics, UnaryOperator<String> path) {
        Map<Rule, List<Diagnostic>> byRule = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            byRule.put(rule, new ArrayList<>());
        }
        diagnostics.forEach(
                d -> byRule.computeIfAbsent(d.rule(), r -> new ArrayList<>()).add(d));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            counts(
                    xml,
                    "check-templates",
                    byRule.values().stream()
                            .mapToInt(f -> Math.max(1, f.size()))
                            .sum(),
                    diagnostics.size());
            for (Map.Entry<Rule, List<Diagnostic>> rule : byRule.entrySet()) {
                suite(xml, rule.getKey(), rule.getValue(), path);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can always be written to", e);
        }
        return text + "\n";
    }

    private static void suite(XMLStreamWriter xml, Rule rule, List<Diagnostic> found, UnaryOperator<String> path)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        counts(xml, rule.id(), Math.max(1, found.size()), found.size());
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
        if (found.isEmpty()) {
            testcase(xml, rule, "templates");
            xml.writeEndElement();
        }
        for (Diagnostic d : found) {
            String place = path.apply(d.template()) + ":" + d.line() + ":" + d.column();
            testcase(xml, rule, place);
            xml.writeAttribute("file", path.apply(d.template()));
            xml.writeStartElement("failure");
            xml.writeAttribute("message", visible(d.message()));
            xml.writeAttribute("type", d.severity().word());
            xml.writeCharacters(visible(place + ": " + d.message()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void testcase(XMLStreamWriter xml, Rule rule, String name) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", rule.id());
        xml.writeAttribute("name", visible(name));
        xml.writeAttribute("time", "0");
    }

    private static void counts(XMLStreamWriter xml, String name, int tests, int failures) throws XMLStreamException {
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", String.valueOf(tests));
        xml.writeAttribute("failures", String.valueOf(failures));
    }

    /** XML 1.0 has no control characters. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}|[\uFFFE\uFFFF]", "\uFFFD");
    }
}
