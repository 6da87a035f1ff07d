package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that tell whether a clause speaks of what was or of what is to come. */
public final class TenseCues {

    private static final TenseCues STANDARD = new TenseCues();

    private final Map<String, Set<String>> cues;

    private TenseCues() {
        cues = new HashMap<>();
        for (String line : Lines.of("tense-cues.txt")) {
            int space = line.indexOf(' ');
            Set<String> words = cues.computeIfAbsent(line.substring(0, space), k -> new HashSet<>());
            for (String word : line.substring(space).split(",", -1)) {
                words.add(word.strip());
            }
        }
    }

    /** The cues that come with the program. */
    public static TenseCues standard() {
        return STANDARD;
    }

    /** Whether the word, in lower case, says that its clause is still to come. */
    public boolean isFuture(String word) {
        return is("future", word);
    }

    /** Whether the word, in lower case, says that its clause has happened. */
    public boolean isPast(String word) {
        return is("past", word);
    }

    /** Whether what follows the word and "to" is still to come: {@code agreed to}. */
    public boolean looksAhead(String word) {
        return is("to-future", word);
    }

    /** Whether the word, behind a noun in the plural, says that its clause is still to come: {@code voters go}. */
    public boolean isPlural(String word) {
        return is("plural", word);
    }

    /** Whether somebody is told to do what follows: {@code called on members to}. */
    public boolean urges(String word) {
        return is("urges", word);
    }

    /** Whether something was moved to another day: {@code postponed}. */
    public boolean moves(String word) {
        return is("moved", word);
    }

    /** Whether the word names what is prepared for a day to come: {@code tickets for Saturday's final}. */
    public boolean isMeant(String word) {
        return is("meant", word);
    }

    private boolean is(String kind, String word) {
        return cues.getOrDefault(kind, Set.of()).contains(word);
    }
}
