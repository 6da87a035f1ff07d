package org.crossread.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Looks at a filled page as a screen reader would: headings, pictures, tables, lists, fields, language. */
final class ScreenReader {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}");
    private static final Set<String> FIELDS = Set.of("input", "select", "textarea");
    private static final Set<String> SPOKEN =
            Set.of("title", "a", "button", "h1", "h2", "h3", "h4", "h5", "h6", "bookmark");
    private static final Set<String> IN_LISTS = Set.of("li", "template", "script");

    private final Function<PageElement, Position> source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ScreenReader(Function<PageElement, Position> source) {
        this.source = source;
    }

    static List<Diagnostic> problems(List<PageElement> elements, Function<PageElement, Position> source) {
        ScreenReader page = new ScreenReader(source);
        page.headings(elements);
        for (PageElement element : elements) {
            page.words(element);
            page.structure(element);
            page.language(element);
        }
        return page.diagnostics;
    }

    private void headings(List<PageElement> elements) {
        int level = 0;
        int first = 0;
        for (PageElement element : elements) {
            if (element.name().matches("h[1-6]")) {
                int next = element.name().charAt(1) - '0';
                first += next == 1 ? 1 : 0;
                if (next > level + 1) {
                    error(
                            Rule.HEADING_ORDER,
                            element,
                            Page.where(element) + " follows a heading of level " + level + ". Do not skip a level.");
                }
                if (next == 1 && first == 2) {
                    error(Rule.HEADING_ORDER, element, Page.where(element) + " is a second h1. Make it an h2.");
                }
                level = next;
            }
        }
        if (first == 0 && !elements.isEmpty()) {
            error(Rule.HEADING_ORDER, elements.get(0), "the page has no h1. Give it one that says what it is.");
        }
    }

    private void words(PageElement element) {
        boolean named = !element.attribute("aria-label").isBlank()
                || !element.attribute("aria-labelledby").isBlank();
        String name = element.name();
        if (name.equals("img") && element.attribute("alt").isBlank()) {
            error(Rule.ALT, element, Page.where(element) + " has no alt text. Say what it shows.");
        }
        if (name.equals("svg")
                && !named
                && !element.attribute("aria-hidden").equals("true")
                && !element.holds("title")) {
            error(Rule.ALT, element, "an svg has no title. Say what it shows, or hide it with aria-hidden.");
        }
        if (SPOKEN.contains(name)
                && element.text().isBlank()
                && element.attribute("name").isBlank()
                && !named
                && !element.holds("img")) {
            error(Rule.EMPTY, element, Page.where(element) + " is empty. Give it words.");
        }
        boolean hidden = element.attribute("type").equals("hidden");
        if (FIELDS.contains(name)
                && !hidden
                && !named
                && !inLabel(element)
                && element.attribute("id").isEmpty()) {
            error(Rule.FORM_LABEL, element, Page.where(element) + " has no label. Put it into one.");
        }
    }

    private void structure(PageElement element) {
        switch (element.name()) {
            case "table" -> table(element);
            case "th" -> {
                if (element.attribute("scope").isEmpty()) {
                    error(
                            Rule.TABLE_HEAD,
                            element,
                            Page.where(element) + " has no scope. Say scope='col' or scope='row'.");
                }
            }
            case "ul", "ol" ->
                element.children().stream()
                        .filter(c -> !IN_LISTS.contains(c.name()))
                        .forEach(c -> error(
                                Rule.LIST, c, Page.where(c) + " stands in a list and is no item. Put it into an li."));
            case "li" -> {
                if (element.parent().map(p -> !p.name().matches("ul|ol|menu")).orElse(true)) {
                    error(Rule.LIST, element, Page.where(element) + " is an item of no list. Put it into a ul or ol.");
                }
            }
            default -> {
                // Other elements have no structure that a screen reader needs.
            }
        }
    }

    private void table(PageElement table) {
        if (!table.holds("th")) {
            error(Rule.TABLE_HEAD, table, Page.where(table) + " has no header cell. Mark the head with th cells.");
        }
        List<PageElement> rows = new ArrayList<>();
        rows(table, rows);
        boolean spans = rows.stream()
                .flatMap(r -> r.children().stream())
                .anyMatch(c -> !c.attribute("rowspan").isEmpty());
        int wide = rows.isEmpty() ? 0 : width(rows.get(0));
        for (PageElement row : rows) {
            if (!spans && width(row) != wide) {
                error(
                        Rule.TABLE_HEAD,
                        row,
                        "a row has " + width(row) + " cells and the first row " + wide
                                + ". Give it as many, or a colspan.");
                return;
            }
        }
    }

    private static void rows(PageElement holder, List<PageElement> rows) {
        for (PageElement child : holder.children()) {
            if (child.name().equals("tr")) {
                rows.add(child);
            } else if (!child.name().equals("table")) {
                rows(child, rows);
            }
        }
    }

    private static int width(PageElement row) {
        int width = 0;
        for (PageElement cell : row.children()) {
            String span = cell.attribute("colspan");
            width += span.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(span) : 1;
        }
        return width;
    }

    /** Whether ISO 639 has the language, of two letters; those of three are too many for the JDK to know. */
    private static boolean exists(String language) {
        String code = language.split("-", 2)[0].toLowerCase(java.util.Locale.ROOT);
        return code.length() == 3 || List.of(java.util.Locale.getISOLanguages()).contains(code);
    }

    private void language(PageElement element) {
        String language = element.attribute("lang");
        if (element.name().equals("html") && language.isEmpty()) {
            error(Rule.LANG, element, "the page does not say its language. Give the html element a lang.");
        } else if (element.attributes().containsKey("lang")
                && !(LANGUAGE.matcher(language).matches() && exists(language))) {
            error(Rule.LANG, element, "the language '" + language + "' is none. Write it as en or de.");
        }
    }

    private static boolean inLabel(PageElement element) {
        return element.parent().map(p -> p.name().equals("label") || inLabel(p)).orElse(false);
    }

    private void error(Rule rule, PageElement element, String message) {
        diagnostics.add(Diagnostic.error(rule, source.apply(element), message));
    }
}
