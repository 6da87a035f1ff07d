package org.crossread.render;

import freemarker.template.SimpleScalar;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fixed words of the pages, in the language that is set. */
final class Labels {

    private static final String ENGLISH = "en";

    private Labels() {}

    /** The file that holds the words of a language. */
    static String file(String language) {
        return language.equals(ENGLISH) ? "labels.properties" : "labels_" + language + ".properties";
    }

    /**
     * Every label by its name; an unknown name throws when a template asks for it. The newsroom's own words stand over the
     * standard ones of the language, and these over the English ones.
     *
     * @throws TemplateProblem if nobody has words in that language
     */
    static StrictNames of(Templates templates) {
        Map<String, SimpleScalar> labels = new TreeMap<>();
        words(templates).forEach((name, text) -> labels.put(name, new SimpleScalar(text)));
        return new StrictNames("the labels", labels);
    }

    /** The text of every label by its name. */
    static Map<String, String> words(Templates templates) {
        String language = Settings.of(templates).language();
        String file = file(language);
        Map<String, String> words = new TreeMap<>();
        PropertyFile.standard(file(ENGLISH)).ifPresent(english -> words.putAll(english.lines()));
        Optional<PropertyFile> standard = PropertyFile.standard(file);
        Optional<PropertyFile> own = PropertyFile.own(templates, file);
        if (standard.isEmpty() && own.isEmpty()) {
            throw new TemplateProblem(
                    file,
                    1,
                    1,
                    "there are no words in the language '" + language + "'",
                    "Take en or de, or translate labels.properties into this file and name its folder with --templates");
        }
        standard.ifPresent(s -> words.putAll(s.lines()));
        own.ifPresent(o -> words.putAll(o.lines()));
        return words;
    }
}
