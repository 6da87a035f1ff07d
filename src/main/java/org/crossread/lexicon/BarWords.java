package org.crossread.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of rows of buttons and counters. */
public final class BarWords {

    private static final BarWords STANDARD = new BarWords(Lines.of("bar-words.txt"));

    /** Rows are short. */
    private static final int LONGEST = 16;

    private final Set<String> buttons = new HashSet<>();
    private final Set<String> beside = new HashSet<>();

    private BarWords(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(": ", 2);
            (sides[0].equals("button") ? buttons : beside).addAll(List.of(sides[1].split(" ", -1)));
        }
    }

    /** The words that come with the program. */
    public static BarWords standard() {
        return STANDARD;
    }

    /**
     * Whether a line is nothing but buttons and counters.
     *
     * @param words of the line, in lower case, without punctuation
     */
    public boolean fill(List<String> words) {
        boolean button = false;
        for (String word : words) {
            if (buttons.contains(word)) {
                button = true;
            } else if (!beside.contains(word) && !isCount(word)) {
                return false;
            }
        }
        return button && words.size() <= LONGEST;
    }

    /** Figures, perhaps with a letter behind: 12, 1k, 5h. */
    private static boolean isCount(String word) {
        int end = word.length();
        if (end > 1 && "kmhdws".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return end > 0;
    }
}
