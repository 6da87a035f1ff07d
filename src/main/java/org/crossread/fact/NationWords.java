package org.crossread.fact;

import java.util.List;

/** Tells adjectives from the names of countries by their endings: {@code a Lorvanian boat}. */
final class NationWords {

    private static final List<String> ENDINGS =
            List.of("ian", "ish", "ese", "can", "ench", "utch", "ean", "ani", "aqi");

    private NationWords() {}

    /** Whether a word in lower case ends as such an adjective does. */
    static boolean adjective(String word) {
        return ENDINGS.stream().anyMatch(word::endsWith);
    }
}
