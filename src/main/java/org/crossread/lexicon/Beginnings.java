package org.crossread.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Verbs that say when somebody or something came to be: an age counts from then. */
public final class Beginnings {

    private static final Beginnings STANDARD = new Beginnings();

    private final Set<String> stems = new HashSet<>();

    private Beginnings() {
        for (String line : Lines.of("beginnings.txt")) {
            for (String word : List.of(line.split(" ", -1))) {
                stems.add(Stems.standard().of(word));
            }
        }
    }

    /** The verbs of this project's data file. */
    public static Beginnings standard() {
        return STANDARD;
    }

    /** Whether a stem is one of them. */
    public boolean holds(String stem) {
        return stems.contains(stem);
    }
}
