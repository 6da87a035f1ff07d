package org.crossread.render;

import freemarker.template.SimpleScalar;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The fixed words of the pages, from the templates' {@code labels.properties}. */
final class Labels {

    static final String FILE = "labels.properties";

    private Labels() {}

    /** Every label by its name; an unknown name throws when a template asks for it. */
    static StrictNames of(Templates templates) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(templates.required(FILE)));
        } catch (IllegalArgumentException e) {
            throw new TemplateProblem(
                    FILE, 1, 1, "it cannot be read: " + e.getMessage(), "Write one name = text a line");
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be read", e);
        }
        Map<String, SimpleScalar> labels = new TreeMap<>();
        properties.forEach((name, text) -> labels.put(name.toString(), new SimpleScalar(text.toString())));
        return new StrictNames(FILE, labels);
    }
}
