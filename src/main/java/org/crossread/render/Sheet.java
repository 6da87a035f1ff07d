package org.crossread.render;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet or script as it stands inside a page. In a style sheet {@code setting(NAME)} is what the newsroom set,
 * and {@code label(NAME)} a fixed word as a string of CSS.
 */
final class Sheet {

    private static final Pattern USE = Pattern.compile("\\b(setting|label)\\(\\s{0,9}([^)\\s]{0,60})\\s{0,9}\\)");

    private Sheet() {}

    /**
     * Its text.
     *
     * @throws TemplateProblem if it would end the element that holds it, or asks for what does not exist
     */
    static String of(Templates templates, String name) {
        String text = templates.required(name).replace("\r\n", "\n");
        int end = text.indexOf("</");
        if (end >= 0) {
            throw wrong(name, text, end, "'</' would end the element that holds it", "Write '<\\/' instead");
        }
        return name.endsWith(".css") ? filled(templates, name, text) : text;
    }

    private static String filled(Templates templates, String name, String text) {
        Map<String, String> settings = Settings.of(templates).all();
        Map<String, String> labels = Labels.words(templates);
        return USE.matcher(text).replaceAll(use -> {
            boolean setting = use.group(1).equals("setting");
            String value = (setting ? settings : labels).get(use.group(2));
            if (value == null) {
                throw unknown(name, text, use, setting ? settings : labels);
            }
            return Matcher.quoteReplacement(setting ? value : string(value));
        });
    }

    /** A string of CSS (CSS Syntax Level 3, 4.3.5): nothing in it ends the string. */
    private static String string(String words) {
        return '"' + words.replaceAll("[\\\\\"<]|\\p{Cntrl}", " ") + '"';
    }

    private static TemplateProblem unknown(String name, String text, MatchResult use, Map<String, String> known) {
        return wrong(
                name,
                text,
                use.start(),
                "there is no " + use.group(1) + " '" + use.group(2) + "'",
                "There are: " + String.join(", ", known.keySet()));
    }

    private static TemplateProblem wrong(String name, String text, int at, String what, String advice) {
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new TemplateProblem(name, line, at - text.lastIndexOf('\n', at), what, advice);
    }
}
