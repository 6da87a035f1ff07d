package org.crossread.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.crossread.render.TemplateProblem;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** One element of a filled page, and where its tag begins. */
final class PageElement {

    private final String name;
    private final Optional<PageElement> parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<PageElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int start;

    private PageElement(String name, Optional<PageElement> parent, int start) {
        this.name = name;
        this.parent = parent;
        this.start = start;
    }

    String name() {
        return name;
    }

    Optional<PageElement> parent() {
        return parent;
    }

    /** Names and values, as written. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** The value; empty if there is no such attribute. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<PageElement> children() {
        return children;
    }

    /** All the text in it. */
    String text() {
        return text.toString();
    }

    /** Index of its tag in the page. */
    int start() {
        return start;
    }

    /** Whether it or something in it has this name. */
    boolean holds(String wanted) {
        return children.stream().anyMatch(c -> c.name.equals(wanted) || c.holds(wanted));
    }

    /**
     * The elements of a page in order.
     *
     * @throws TemplateProblem if it is not well formed; line and column are of the page
     */
    static List<PageElement> of(String template, String page) {
        Reader reader = new Reader(page);
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new InputSource(new StringReader(page)), reader);
            return reader.elements;
        } catch (SAXParseException e) {
            String what = String.valueOf(e.getMessage());
            throw new TemplateProblem(
                    template,
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    what.endsWith(".") ? what.substring(0, what.length() - 1) : what,
                    "Close every tag, quote every attribute");
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("reading the output of " + template, e);
        }
    }

    /** Collects the elements. */
    private static final class Reader extends DefaultHandler {
        private final String page;
        private final List<Integer> lines = new ArrayList<>(List.of(0));
        private final List<PageElement> elements = new ArrayList<>();
        private final Deque<PageElement> open = new ArrayDeque<>();
        private Optional<Locator> locator = Optional.empty();

        Reader(String page) {
            this.page = page;
            for (int end = page.indexOf('\n'); end >= 0; end = page.indexOf('\n', end + 1)) {
                lines.add(end + 1);
            }
        }

        @Override
        public void setDocumentLocator(Locator given) {
            locator = Optional.of(given);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes given) {
            int end = locator.map(l -> lines.get(l.getLineNumber() - 1) + l.getColumnNumber() - 1)
                    .orElse(0);
            PageElement element = new PageElement(
                    name, Optional.ofNullable(open.peek()), Math.max(0, page.lastIndexOf("<" + name, end - 1)));
            for (int i = 0; i < given.getLength(); i++) {
                element.attributes.put(given.getQName(i), given.getValue(i));
            }
            element.parent.ifPresent(p -> p.children.add(element));
            elements.add(element);
            open.push(element);
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            open.forEach(e -> e.text.append(chars, start, length));
        }

        @Override
        public void endElement(String uri, String local, String name) {
            open.pop();
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
