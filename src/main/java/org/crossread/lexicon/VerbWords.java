package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by which verb groups are found: helpers, what may stand between them and their verb, irregular past forms. */
public final class VerbWords {

    private static final VerbWords STANDARD = new VerbWords();

    private final Map<String, Set<String>> classes = new HashMap<>();

    private VerbWords() {
        for (String line : Lines.of("verb-words.txt")) {
            String[] parts = line.split("\\s+", 2);
            classes.computeIfAbsent(parts[0], c -> new HashSet<>()).addAll(List.of(parts[1].split("\\s+", -1)));
        }
    }

    /** The words that come with the program. */
    public static VerbWords standard() {
        return STANDARD;
    }

    /**
     * Whether the word is in the class.
     *
     * @param kind a class of the file, such as {@code helper}
     * @param word in lower case
     */
    public boolean is(String kind, String word) {
        return classes.getOrDefault(kind, Set.of()).contains(word);
    }
}
