package org.crossread.lexicon;

import java.util.Locale;
import java.util.Set;

/** Words that stand where a dateline's town would, and are none. */
public final class DatelineStrangers {

    private static final DatelineStrangers STANDARD =
            new DatelineStrangers(Set.copyOf(Lines.of("dateline-strangers.txt")));

    private final Set<String> words;

    private DatelineStrangers(Set<String> words) {
        this.words = words;
    }

    /** The words that come with the program. */
    public static DatelineStrangers standard() {
        return STANDARD;
    }

    /** Whether {@code words}, in any case, are known to be no town. */
    public boolean hold(String phrase) {
        return words.contains(phrase.strip().toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
