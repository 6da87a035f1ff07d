package org.crossread.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of templates, style sheets and scripts for what could reach beyond the report. */
final class Sources {

    /** FreeMarker's ways to run code, to make templates from text, and to let markup through, in both spellings. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\?(?:\\s|<#--(?:(?!-->).)*+-->)*+(new|api|has_?api|eval|eval_?json|interpret|no_?esc|markup_?string)\\b"
                    + "|<#(no_?auto_?esc|output_?format|setting|ftl|attempt)\\b"
                    + "|\\.\\s*+(?:get_?optional_?template|data_?model|globals|main|caller_?template_?name)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CLOCK = Pattern.compile("(?<![\\w\\])])\\.\\s{0,9}now\\b");

    private static final Pattern ENDLESS = Pattern.compile("<#list\\s[^>]{0,200}?\\.\\.\\s{0,9}(?:as\\b|>)");

    private static final Pattern NOT_IN_PDF =
            Pattern.compile("\\bdisplay\\s{0,9}:\\s{0,9}(?:inline-)?(?:flex|grid)\\b|\\bvar\\(\\s{0,9}--");

    private static final Pattern SHEET = Pattern.compile(
            "@import\\b|\\burl\\(\\s*+['\"]?(?!data:image/|#)|\\bexpression\\(|(?<![\\w-])behavior\\s*+:|-moz-binding",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPT = Pattern.compile("\\beval\\s*+\\(|\\bnew\\s++Function\\b|\\binnerHTML\\b"
            + "|\\bouterHTML\\b|\\binsertAdjacentHTML\\b|\\bdocument\\.write|\\bfetch\\s*+\\(|\\bXMLHttpRequest\\b"
            + "|\\bWebSocket\\b|\\bimport\\s*+\\(|\\bsendBeacon\\b");

    private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private Sources() {}

    /** What is wrong with the text of a file, whatever fixtures reach. */
    static List<Diagnostic> problems(String name, String text) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (isTemplate(name)) {
            find(
                    name,
                    withoutComments(text),
                    FORBIDDEN,
                    Rule.FORBIDDEN,
                    "could run code or let markup through",
                    diagnostics);
            find(
                    name,
                    withoutComments(text),
                    CLOCK,
                    Rule.FORBIDDEN,
                    "reads the clock, so that no report could be made again",
                    diagnostics);
            find(name, withoutComments(text), ENDLESS, Rule.TEMPLATE, "never ends", diagnostics);
        } else if (name.endsWith(".css")) {
            find(name, blanked(text), SHEET, Rule.UNSAFE_SHEET, "loads something or runs code", diagnostics);
            Braces.problem(name, blanked(text)).ifPresent(diagnostics::add);
            if (name.equals("pdf.css")) {
                find(name, blanked(text), NOT_IN_PDF, Rule.SHEET, "means nothing in the PDF", diagnostics);
            }
        } else if (name.endsWith(".js")) {
            find(name, blanked(text), SCRIPT, Rule.UNSAFE_SHEET, "makes code from text or asks the web", diagnostics);
            Script.problem(name, text).ifPresent(diagnostics::add);
        }
        return diagnostics;
    }

    /** Whether FreeMarker reads it. */
    static boolean isTemplate(String name) {
        return name.endsWith(".ftlh") || name.endsWith(".ftlm");
    }

    private static void find(
            String name, String text, Pattern wrong, Rule rule, String what, List<Diagnostic> diagnostics) {
        Matcher found = wrong.matcher(text);
        while (found.find()) {
            diagnostics.add(Diagnostic.error(
                    rule,
                    Position.at(name, text, found.start()),
                    "'" + found.group().replaceAll("\\s+", " ") + "' " + what + ". Take it out."));
        }
    }

    /** The same text, comments blanked, so that lines and columns stay. */
    private static String withoutComments(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (Segment segment : Segment.of(text)) {
            if (segment.kind() == Segment.Kind.COMMENT) {
                for (int i = segment.start(); i < segment.end(); i++) {
                    plain.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return plain.toString();
    }

    private static String blanked(String text) {
        return BLOCK_COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
    }
}
