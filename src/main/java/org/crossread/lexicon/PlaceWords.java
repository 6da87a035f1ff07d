package org.crossread.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that tell how something stands to a place: {@code in}, {@code from}; {@code place-ways.txt}. */
public final class PlaceWords {

    /** The ways. */
    public enum Way {
        /** In, at or near it. */
        AT,
        /** From it. */
        FROM,
        /** To it. */
        TO,
        /** Before {@code in}: it is somebody's home; a stem. */
        HOME
    }

    private static final PlaceWords STANDARD = new PlaceWords();

    private final Map<String, Way> ways = new HashMap<>();

    private PlaceWords() {
        for (String line : Lines.of("place-ways.txt")) {
            int colon = line.indexOf(": ");
            Way way = Way.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            Lines.words(line.substring(colon + 2)).forEach(w -> ways.put(w, way));
        }
    }

    /** Those that come with the program. */
    public static PlaceWords standard() {
        return STANDARD;
    }

    /** The way that a word tells; empty for any other word. */
    public Optional<Way> way(String word) {
        return Optional.ofNullable(ways.get(word));
    }
}
