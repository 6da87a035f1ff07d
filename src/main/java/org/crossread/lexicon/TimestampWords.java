package org.crossread.lexicon;

import java.util.Locale;
import java.util.Set;

/** Words that stand beside the figures of a timestamp: "Published", "on", "GMT", weekdays, "minutes ago". */
public final class TimestampWords {

    private static final TimestampWords STANDARD =
            new TimestampWords(Set.copyOf(new java.util.TreeSet<>(Lines.of("timestamp-words.txt"))));

    private final Set<String> words;

    private TimestampWords(Set<String> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static TimestampWords standard() {
        return STANDARD;
    }

    /** Whether a timestamp may hold the word, in any case. */
    public boolean hold(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT))
                || MonthNames.standard().number(word).isPresent();
    }
}
