package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by which verb groups are found: helpers, what may stand between them and their verb, irregular past forms. */
public final class VerbWords {

    private static final VerbWords STANDARD = new VerbWords();

    /** The classes of each word: most words are in none, and one look tells. */
    private final Map<String, Set<String>> classes = new HashMap<>();

    private VerbWords() {
        for (String line : Lines.of("verb-words.txt")) {
            List<String> words = Lines.words(line);
            for (String word : words.subList(1, words.size())) {
                classes.computeIfAbsent(word, w -> new HashSet<>(2)).add(words.get(0));
            }
        }
        classes.replaceAll((word, kinds) -> Set.copyOf(kinds));
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
        return classes(word).contains(kind);
    }

    /** The classes that a word in lower case is in. */
    public Set<String> classes(String word) {
        return classes.getOrDefault(word, Set.of());
    }
}
