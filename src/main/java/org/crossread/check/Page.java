package org.crossread.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossread.render.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Looks at a filled page as a browser, a screen reader and a stranger would. */
final class Page {

    /** Attributes that name another element of the page (WAI-ARIA 1.2, HTML). */
    private static final List<String> REFERENCES =
            List.of("aria-controls", "aria-labelledby", "aria-describedby", "for");

    private final String template;
    private final List<Element> elements = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Page(String template) {
        this.template = template;
    }

    /**
     * What is wrong with the output of a template.
     *
     * @throws org.crossread.render.TemplateProblem if it is not well formed
     */
    static List<Diagnostic> problems(String template, String output) {
        Document document = Markup.parsed(template, output.strip().replaceFirst("(?i)^<!DOCTYPE html>", ""));
        Page page = new Page(template);
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            page.elements.add((Element) all.item(i));
        }
        page.ids();
        page.elements.forEach(page::links);
        page.elements.forEach(page::attributes);
        page.headings();
        page.elements.forEach(page::reader);
        if (document.getDocumentElement().getAttribute("lang").isEmpty()) {
            page.error("lang", "the page does not say its language. Give the html element a lang.");
        }
        return page.diagnostics;
    }

    private void ids() {
        for (Element element : elements) {
            String id = element.getAttribute("id");
            if (!id.isEmpty() && !ids.add(id)) {
                error("duplicate-id", "the id '" + id + "' stands twice. Give each its own.");
            }
        }
    }

    private void links(Element element) {
        String href = element.getAttribute("href");
        if (href.startsWith("#") && !ids.contains(href.substring(1))) {
            error("broken-link", "the link '" + href + "' leads nowhere. Give its target that id.");
        } else if (!href.isEmpty() && !href.startsWith("#") && !href.matches("(?i)https?://.*")) {
            error("unsafe-url", "the link '" + href + "' is no web address. Show it as text.");
        }
        for (String reference : REFERENCES) {
            String id = element.getAttribute(reference);
            if (!id.isEmpty() && !ids.contains(id)) {
                error("broken-link", reference + "='" + id + "' names nothing. Give its target that id.");
            }
        }
    }

    private void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String name = attribute.getNodeName().toLowerCase(Locale.ROOT);
            if (name.equals("style") || name.startsWith("on")) {
                error(
                        "inline",
                        where(element) + " has '" + name + "', which the page's policy blocks. Use the sheets.");
            }
            if (name.equals("src") && !attribute.getNodeValue().startsWith("data:")) {
                error("request", where(element) + " loads '" + attribute.getNodeValue() + "'. Put it into the page.");
            }
        }
        if (element.getTagName().equals("link")) {
            error("request", "a link element loads another file. Put it into the page.");
        }
    }

    private void headings() {
        int level = 0;
        for (Element element : elements) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                if (next > level + 1) {
                    error(
                            "heading-order",
                            where(element) + " follows a heading of level " + level + ". Do not skip a level.");
                }
                level = next;
            }
        }
    }

    private void reader(Element element) {
        switch (element.getTagName()) {
            case "img" -> {
                if (element.getAttribute("alt").isBlank()) {
                    error("alt", where(element) + " has no alt text. Say what it shows.");
                }
            }
            case "table" -> {
                if (element.getElementsByTagName("th").getLength() == 0) {
                    error("table-head", where(element) + " has no header cell. Mark the head with th cells.");
                }
            }
            case "th" -> {
                if (element.getAttribute("scope").isEmpty()) {
                    error("table-head", where(element) + " has no scope. Say scope='col' or scope='row'.");
                }
            }
            case "title", "a", "button", "h1", "h2", "h3", "h4" -> {
                if (element.getTextContent().isBlank()
                        && element.getAttribute("aria-label").isBlank()) {
                    error("empty", where(element) + " is empty. Give it words.");
                }
            }
            default -> {
                // Other elements have nothing that a screen reader needs.
            }
        }
    }

    private static String where(Element element) {
        String text = element.getTextContent().strip();
        String words = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return "<" + element.getTagName() + "> '" + words + "'";
    }

    private void error(String rule, String message) {
        diagnostics.add(new Diagnostic(Diagnostic.Severity.ERROR, rule, template, 1, 1, message));
    }
}
