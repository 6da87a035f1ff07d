package org.crossread.render;

import freemarker.template.SimpleScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crossread.report.Phrases;

/** The fixed words of the pages, in the language that is set. */
final class Labels {

    private static final String ENGLISH = "en";
    private static final Pattern OWN_FILE = Pattern.compile("labels(?:_([A-Za-z-]{2,20}))?\\.properties");

    private Labels() {}

    /** The file that holds the words of a language. */
    static String file(String language) {
        return language.equals(ENGLISH) ? "labels.properties" : "labels_" + language + ".properties";
    }

    /**
     * Every label by its name; an unknown name throws when a template asks for it. The newsroom's own words stand over
     * the standard ones of the language, and these over the English ones.
     *
     * @throws TemplateProblem if nobody has words in that language
     */
    static StrictNames of(Templates templates) {
        Map<String, SimpleScalar> labels = new TreeMap<>();
        words(templates).forEach((name, text) -> labels.put(name, new SimpleScalar(text)));
        return new StrictNames("the labels", labels);
    }

    /** What reports in the language that is set are worded with. */
    static Phrases phrases(Templates templates) {
        return Phrases.of(words(templates), Settings.of(templates).language());
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

    /** Labels of the newsroom's own files that no template of the program asks for. */
    static List<TemplateProblem> unknown(Templates templates) {
        List<TemplateProblem> unknown = new ArrayList<>();
        Map<String, String> english =
                PropertyFile.standard(file(ENGLISH)).orElseThrow().lines();
        for (PropertyFile file : own(templates)) {
            for (String name : file.lines().keySet()) {
                if (!english.containsKey(name)) {
                    unknown.add(new TemplateProblem(
                            file.file(),
                            file.line(name),
                            1,
                            "the standard labels have no '" + name + "'",
                            "Correct its name, or take it out if no template of yours uses it"));
                }
            }
        }
        return unknown;
    }

    /** Languages that lack labels, one problem each. */
    static List<TemplateProblem> missing(Templates templates) {
        List<TemplateProblem> missing = new ArrayList<>();
        Map<String, String> english =
                PropertyFile.standard(file(ENGLISH)).orElseThrow().lines();
        for (PropertyFile file : own(templates)) {
            if (!file.file().equals(file(ENGLISH))) {
                SortedSet<String> names = new TreeSet<>(english.keySet());
                names.removeAll(file.lines().keySet());
                PropertyFile.standard(file.file())
                        .ifPresent(s -> names.removeAll(s.lines().keySet()));
                if (!names.isEmpty()) {
                    missing.add(new TemplateProblem(
                            file.file(),
                            1,
                            1,
                            names.size() + " labels stay English",
                            "Translate: " + String.join(", ", names)));
                }
            }
        }
        return missing;
    }

    private static List<PropertyFile> own(Templates templates) {
        List<PropertyFile> files = new ArrayList<>();
        for (String name : templates.ownNames()) {
            if (OWN_FILE.matcher(name).matches()) {
                PropertyFile.own(templates, name).ifPresent(files::add);
            }
        }
        return files;
    }
}
