package org.crossread.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossread.render.TemplateProblem;

/** Looks at a filled page as a browser and a stranger would: what is named, what is linked, what is loaded. */
final class Page {

    /** Attributes that name other elements of the page, parted by spaces (WAI-ARIA 1.2, HTML). */
    private static final List<String> REFERENCES = List.of(
            "aria-activedescendant",
            "aria-controls",
            "aria-describedby",
            "aria-details",
            "aria-errormessage",
            "aria-flowto",
            "aria-labelledby",
            "aria-owns",
            "for",
            "form",
            "headers",
            "list");

    /** Attributes with an address that a browser follows or loads. */
    private static final List<String> ADDRESSES =
            List.of("href", "xlink:href", "action", "formaction", "cite", "ping", "background", "longdesc", "manifest");

    private static final List<String> LOADED = List.of("src", "srcset", "poster", "data", "code", "archive");

    private static final Set<String> LOADING = Set.of("link", "base", "iframe", "frame", "object", "embed", "applet");

    private final Traced page;
    private final Position top;
    private final Set<String> ids = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Page(Traced page, Position top) {
        this.page = page;
        this.top = top;
    }

    /** What is wrong with the output of a template. */
    static List<Diagnostic> problems(String template, Traced output) {
        Position top = new Position(template, 1, 1);
        // The document type is no XML that is allowed here; blanked, so that places stay.
        int type = output.text().toLowerCase(Locale.ROOT).indexOf("<!doctype html>");
        String text = type < 0
                ? output.text()
                : output.text().substring(0, type)
                        + " ".repeat(15)
                        + output.text().substring(type + 15);
        int first = text.indexOf('<');
        int skipped = Math.max(0, first);
        Page page = new Page(output, top);
        try {
            List<PageElement> elements = PageElement.of(template, text.substring(skipped));
            elements.forEach(e -> page.look(e, skipped));
            elements.forEach(e -> page.links(e, skipped));
            page.diagnostics.addAll(ScreenReader.problems(elements, e -> page.source(e, skipped)));
        } catch (TemplateProblem e) {
            page.diagnostics.add(Diagnostic.error(
                    Rule.NOT_WELL_FORMED,
                    output.source(skipped + index(text.substring(skipped), e.line(), e.column()), top),
                    "its output is not well formed there: " + e.what() + ". " + e.advice() + "."));
        }
        return page.diagnostics;
    }

    private static int index(String text, int line, int column) {
        int index = 0;
        for (int i = 1; i < line; i++) {
            index = text.indexOf('\n', index) + 1;
        }
        return Math.min(text.length(), index + Math.max(0, column - 1));
    }

    private Position source(PageElement element, int skipped) {
        return page.source(element.start() + skipped, top);
    }

    private void look(PageElement element, int skipped) {
        Position place = source(element, skipped);
        String id = element.attribute("id");
        if (!id.isEmpty() && !ids.add(id)) {
            error(Rule.DUPLICATE_ID, place, "the id '" + id + "' stands twice. Give each its own.");
        }
        element.attributes().forEach((name, value) -> {
            String attribute = name.toLowerCase(Locale.ROOT);
            if (attribute.equals("style") || attribute.startsWith("on")) {
                error(
                        Rule.INLINE,
                        place,
                        where(element) + " has '" + name + "', which the page's policy blocks. Use the sheets.");
            }
            if (LOADED.contains(attribute) && !value.startsWith("data:image/")) {
                error(Rule.REQUEST, place, where(element) + " loads '" + value + "'. Put it into the page.");
            }
        });
        if (LOADING.contains(element.name())) {
            error(Rule.REQUEST, place, where(element) + " loads another file. Put it into the page.");
        }
        if (element.name().equals("form") && element.attributes().containsKey("action")) {
            error(Rule.REQUEST, place, "a form sends what is typed elsewhere. Take out its action.");
        }
        if (element.name().equals("style")
                && !element.parent().map(p -> p.name().equals("head")).orElse(false)) {
            error(Rule.INLINE, place, "a style stands where the page's policy blocks it. Use the sheets.");
        }
        if (element.name().equals("meta") && element.attribute("http-equiv").equalsIgnoreCase("refresh")) {
            error(Rule.REQUEST, place, "the page sends its reader elsewhere. Take out the refresh.");
        }
        if (element.name().equals("script")
                && !element.parent().map(p -> p.name().equals("body")).orElse(false)) {
            error(Rule.INLINE, place, "a script stands outside the one place that the page's policy allows.");
        }
    }

    private void links(PageElement element, int skipped) {
        Position place = source(element, skipped);
        for (String attribute : ADDRESSES) {
            String address = element.attribute(attribute);
            if (address.isEmpty()) {
                if (element.attributes().containsKey(attribute)
                        && element.name().equals("a")) {
                    error(Rule.BROKEN_LINK, place, "a link without an address. Show its words as text.");
                }
                continue;
            }
            if (address.startsWith("#")) {
                if (!ids.contains(address.substring(1))) {
                    error(
                            Rule.BROKEN_LINK,
                            place,
                            "the link '" + address + "' leads nowhere. Give its target that id.");
                }
            } else if (!address.matches("(?i)https?://.*")) {
                error(
                        Rule.UNSAFE_URL,
                        place,
                        "the link '" + shortened(address) + "' is no web address. Show it as text.");
            }
        }
        for (String reference : REFERENCES) {
            for (String id : List.of(element.attribute(reference).split("\\s+", -1))) {
                if (!id.isEmpty() && !ids.contains(id)) {
                    error(Rule.BROKEN_LINK, place, reference + "='" + id + "' names nothing. Give its target that id.");
                }
            }
        }
    }

    static String where(PageElement element) {
        return "<" + element.name() + "> '" + shortened(element.text().strip()) + "'";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, line.offsetByCodePoints(0, 39)) + "…" : line;
    }

    private void error(Rule rule, Position place, String message) {
        diagnostics.add(Diagnostic.error(rule, place, message));
    }
}
