package org.crossread.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the templates that holds one name = text a line.
 *
 * @param file its name
 * @param lines text by name
 * @param source the whole file
 */
record PropertyFile(String file, Map<String, String> lines, String source) {

    /** The standard file; empty if the program has none of that name. */
    static Optional<PropertyFile> standard(String file) {
        return Templates.packed(file).map(source -> of(file, source));
    }

    /**
     * The newsroom's own file, if it has one.
     *
     * @throws TemplateProblem if it cannot be read
     */
    static Optional<PropertyFile> own(Templates templates, String file) {
        return templates.own(file).map(source -> of(file, source));
    }

    private static PropertyFile of(String file, String source) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(source));
        } catch (IllegalArgumentException e) {
            throw new TemplateProblem(
                    file, 1, 1, "it cannot be read: " + e.getMessage(), "Write one name = text a line");
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be read", e);
        }
        Map<String, String> lines = new TreeMap<>();
        properties.forEach(
                (name, text) -> lines.put(name.toString(), text.toString().strip()));
        return new PropertyFile(file, lines, source);
    }

    /** The line on which a name stands, from 1; 1 if it stands nowhere. */
    int line(String name) {
        Matcher found = Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(name) + "[ \\t]*[=:]")
                .matcher(source);
        return found.find()
                ? (int) source.substring(0, found.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1
                : 1;
    }
}
