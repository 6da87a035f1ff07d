package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which words are abbreviations written with a full stop, and how each sits in a sentence. */
public final class Abbreviations {

    /** How an abbreviation sits in a sentence; {@code abbreviations.txt} describes each. */
    public enum Kind {
        TITLE,
        SUFFIX,
        SAINT,
        STREET,
        STATE,
        MONTH,
        NUMBER,
        NEVER,
        UNIT,
        END,
        CLOCK,
        MARK
    }

    private static final Abbreviations STANDARD = new Abbreviations(Lines.of("abbreviations.txt"));

    private final Map<String, Kind> kinds = new HashMap<>();

    private Abbreviations(List<String> lines) {
        for (String line : lines) {
            int space = line.lastIndexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("abbreviation '" + line + "' has no kind");
            }
            kinds.put(
                    line.substring(0, space),
                    Kind.valueOf(line.substring(space + 1).toUpperCase(Locale.ROOT)));
        }
    }

    /** Those of the data file. */
    public static Abbreviations standard() {
        return STANDARD;
    }

    /**
     * The kind of an abbreviation.
     *
     * @param word as it is written, without its full stop: {@code Gen}, {@code a.m}; names of kind MARK with theirs
     */
    public Optional<Kind> kind(String word) {
        return Optional.ofNullable(kinds.get(word));
    }
}
