package org.crossread.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Nouns that stand behind a name and say what is named: "the Brackwell substation"; from {@code sorts.txt}. */
public final class Sorts {

    private static final Sorts STANDARD = new Sorts();

    private final Set<String> nouns = new HashSet<>();

    private Sorts() {
        for (String line : Lines.of("sorts.txt")) {
            nouns.addAll(Lines.words(line));
        }
    }

    /** The nouns of this project's data file. */
    public static Sorts standard() {
        return STANDARD;
    }

    /** Whether a word, in lower case, is one of them. */
    public boolean holds(String word) {
        return nouns.contains(word);
    }
}
