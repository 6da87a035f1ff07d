package org.crossread.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Words whose spelling tells on which side of the Atlantic an outlet writes, from {@code spelling-habits.txt}. */
public final class SpellingHabits {

    private static final SpellingHabits STANDARD = new SpellingHabits();

    private final Map<String, Integer> sides = new HashMap<>();

    private SpellingHabits() {
        for (String line : Lines.of("spelling-habits.txt")) {
            String[] parts = line.split(" ", 2);
            for (String word : parts[1].split(",", -1)) {
                sides.put(word.strip(), parts[0].equals("day-first") ? 1 : -1);
            }
        }
    }

    /** The words that come with the program. */
    public static SpellingHabits standard() {
        return STANDARD;
    }

    /**
     * Where the spelling of a word points: 1 to outlets that write the day before the month, -1 to those that write the
     * month first, 0 if it tells nothing.
     *
     * @param word in lower case
     */
    public int side(String word) {
        return sides.getOrDefault(word, 0);
    }
}
