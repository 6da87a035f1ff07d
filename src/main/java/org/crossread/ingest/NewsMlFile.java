package org.crossread.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Found;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;

/** Reads a story as agencies send it in XML (IPTC NewsML-G2, its text in XHTML or NITF). */
final class NewsMlFile {

    private static final String ADVICE = "pass the text as .txt";

    private NewsMlFile() {}

    /** The story; an XML file without a news item is of an unknown kind. */
    static Outcome<Reading> read(String file, byte[] bytes) {
        try {
            return item(file, Xml.open(bytes));
        } catch (XMLStreamException | RuntimeException e) {
            return Outcome.refused(
                    file, "is no XML that can be read: " + Xml.reason(e), ADVICE); // the JDK's parser throws both
        }
    }

    private static Outcome<Reading> item(String file, XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> told = new TreeMap<>();
        List<Paragraph> body = new ArrayList<>();
        List<String> path = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || path.size() > Xml.DEEPEST) {
                return Outcome.refused(file, "declares a document type or is nested too deeply", ADVICE);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                path.add(name);
                if (isBlock(name)) {
                    text.setLength(0);
                }
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    told.putIfAbsent(name + "@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = path.remove(path.size() - 1);
                String words = isBlock(name)
                        ? CleanText.of(text.toString())
                                .text()
                                .replaceAll("\\s+", " ")
                                .strip()
                        : "";
                boolean content = path.contains("contentSet") && !path.contains("head");
                if (!words.isEmpty()) {
                    if (content && !name.equals("headline") && !name.equals("h1") && !name.startsWith("hl")) {
                        body.add(new Paragraph(path.contains("figure") ? Role.CAPTION : Role.BODY, words));
                    } else {
                        told.putIfAbsent(name.equals("h1") || name.startsWith("hl") ? "headline" : name, words);
                    }
                    text.setLength(0);
                }
            }
        }
        if (!told.containsKey("newsItem@guid") && body.isEmpty()) {
            return new Outcome.Refused<>(Folder.foreign(file, "NewsML-G2"));
        }
        if (body.isEmpty()) {
            return Outcome.refused(file, "has no text in its content set", ADVICE);
        }
        Optional<String> headline = Optional.ofNullable(told.get("headline"));
        headline.ifPresent(h -> body.add(0, new Paragraph(Role.HEADLINE, h)));
        return Outcome.read(new Reading(new Content.MarkedText(body, List.of()), declared(told)));
    }

    private static Declared declared(Map<String, String> told) {
        return new Declared(
                found(told, "headline", "headline"),
                found(told, "name", "provider").or(() -> found(told, "provider@literal", "provider")),
                found(told, "by", "by"),
                Optional.ofNullable(told.get("firstCreated"))
                        .or(() -> Optional.ofNullable(told.get("contentCreated")))
                        .or(() -> Optional.ofNullable(told.get("versionCreated")))
                        .flatMap(t -> IsoTime.published(t, "NewsML created")),
                found(told, "language@tag", "language"),
                Optional.empty());
    }

    private static Optional<Found> found(Map<String, String> told, String key, String where) {
        return Optional.ofNullable(told.get(key))
                .filter(v -> !v.isBlank())
                .map(v -> new Found(v.strip(), "NewsML " + where));
    }

    private static boolean isBlock(String name) {
        return switch (name) {
            case "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "li",
                    "hl1",
                    "hl2",
                    "headline",
                    "by",
                    "name",
                    "inlineData",
                    "figcaption",
                    "firstCreated",
                    "contentCreated",
                    "versionCreated" -> true;
            default -> false;
        };
    }
}
