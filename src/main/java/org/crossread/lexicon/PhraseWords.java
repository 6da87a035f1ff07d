package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that show where phrases and clauses begin, and the words of time. */
public final class PhraseWords {

    /** Their classes; {@code phrase-words.txt} lists them. */
    public enum Kind {
        PRONOUN,
        OBJECT,
        DETERMINER,
        PREPOSITION,
        COORDINATOR,
        SUBORDINATOR,
        RELATIVE,
        AUXILIARY,
        ADVERB,
        TIME
    }

    private static final PhraseWords STANDARD = new PhraseWords(Lines.of("phrase-words.txt"));

    private final Map<String, Kind> classes = new HashMap<>();

    private PhraseWords(List<String> lines) {
        for (String line : lines) {
            int space = line.indexOf(' ');
            classes.put(
                    line.substring(0, space),
                    Kind.valueOf(line.substring(space + 1).toUpperCase(Locale.ROOT)));
        }
    }

    /** Those of the data file. */
    public static PhraseWords standard() {
        return STANDARD;
    }

    /** The class of a word in lower case with a straight apostrophe; empty if it is no function word. */
    public Optional<Kind> of(String form) {
        return Optional.ofNullable(classes.get(form));
    }
}
