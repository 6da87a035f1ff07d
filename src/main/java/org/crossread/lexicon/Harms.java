package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts of a body and what befalls them; from {@code harms.txt}. */
public final class Harms {

    private static final Harms STANDARD = new Harms();

    private final Map<String, Set<String>> classes = new HashMap<>();

    private Harms() {
        for (String line : Lines.of("harms.txt")) {
            List<String> words = Lines.words(line);
            for (String word : words.subList(1, words.size())) {
                classes.computeIfAbsent(word, w -> new HashSet<>(2)).add(words.get(0));
            }
        }
    }

    /** The words that come with the program. */
    public static Harms standard() {
        return STANDARD;
    }

    /**
     * Whether the stem is in the class.
     *
     * @param kind a class of the file, such as {@code part}
     * @param stem of a word
     */
    public boolean is(String kind, String stem) {
        Set<String> kinds = classes.get(stem);
        return kinds != null && kinds.contains(kind);
    }
}
