package org.crossread.lexicon;

import java.util.HashSet;
import java.util.Set;

/** English words that carry grammar and no subject: {@code the}, {@code of}, {@code would}. */
public final class StopWords {

    private static final StopWords STANDARD = new StopWords();

    private final Set<String> words = new HashSet<>();

    private StopWords() {
        for (String line : Lines.of("stop-words.txt")) {
            words.addAll(Lines.words(line));
        }
    }

    /** The stop words of {@code stop-words.txt}. */
    public static StopWords standard() {
        return STANDARD;
    }

    /** Whether the word, in lower case and as written, is one of them. */
    public boolean holds(String word) {
        return words.contains(word);
    }
}
