package org.crossread.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Verbs of which it matters who did it and who suffered it. */
public final class Deeds {

    private static final Deeds STANDARD = new Deeds();

    private final Set<String> stems = new HashSet<>();

    private Deeds() {
        for (String line : Lines.of("deeds.txt")) {
            stems.addAll(List.of(line.split("\\s+", -1)));
        }
    }

    /** The verbs that come with the program. */
    public static Deeds standard() {
        return STANDARD;
    }

    /** Whether the stem is such a verb. */
    public boolean has(String stem) {
        return stems.contains(stem);
    }
}
