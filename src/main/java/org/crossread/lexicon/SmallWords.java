package org.crossread.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that hold a sentence together and tell nothing of what it is about: articles, pronouns, prepositions. */
public final class SmallWords {

    private static final SmallWords STANDARD = new SmallWords();

    private final Set<String> words = new HashSet<>();

    private SmallWords() {
        for (String line : Lines.of("small-words.txt")) {
            words.addAll(List.of(line.split(" ")));
        }
    }

    /** The words of this project's data file. */
    public static SmallWords standard() {
        return STANDARD;
    }

    /** Whether {@code word}, in lower case, is one of them. */
    public boolean holds(String word) {
        return words.contains(word);
    }
}
