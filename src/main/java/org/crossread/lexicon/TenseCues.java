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
            String[] parts = line.split("\\s+", 2);
            Set<String> words = cues.computeIfAbsent(parts[0], k -> new HashSet<>());
            for (String word : parts[1].split(",", -1)) {
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

    private boolean is(String kind, String word) {
        return cues.getOrDefault(kind, Set.of()).contains(word);
    }
}
