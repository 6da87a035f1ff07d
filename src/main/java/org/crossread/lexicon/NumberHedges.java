package org.crossread.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that make a number rough or a bound: {@code about}, {@code more than}, {@code or so}; from {@code
 * number-hedges.txt}.
 */
public final class NumberHedges {

    /** What the words do to the number. */
    public enum Sense {
        /** It is near. */
        ABOUT,
        /** It is below, by little. */
        NEARLY,
        /** It is above, by little. */
        BARELY,
        /** It is not below. */
        LEAST,
        /** It is not above. */
        MOST
    }

    private static final String AFTER = " after";

    private static final NumberHedges STANDARD = new NumberHedges(Lines.of("number-hedges.txt"));

    private final Spellings<Sense> before;
    private final Spellings<Sense> after;

    private NumberHedges(Iterable<String> lines) {
        Map<String, Sense> ahead = new HashMap<>();
        Map<String, Sense> behind = new HashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            Sense sense = Sense.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
            String words = line.substring(space + 1);
            if (words.endsWith(AFTER)) {
                behind.put(words.substring(0, words.length() - AFTER.length()), sense);
            } else {
                ahead.put(words, sense);
            }
        }
        before = Spellings.backwards(ahead);
        after = Spellings.forwards(behind);
    }

    /** Those that come with the program. */
    public static NumberHedges standard() {
        return STANDARD;
    }

    /** The hedge that ends before {@code end}, the longest. */
    public Optional<Spelled<Sense>> before(String text, int end) {
        return before.at(text, end);
    }

    /** The hedge that starts at {@code start}, the longest. */
    public Optional<Spelled<Sense>> after(String text, int start) {
        return after.at(text, start);
    }
}
