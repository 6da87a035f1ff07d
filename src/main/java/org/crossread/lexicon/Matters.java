package org.crossread.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Things of which it is news that there was one or none; from {@code matters.txt}. */
public final class Matters {

    private static final Matters STANDARD = new Matters();

    private final Set<String> stems = new HashSet<>();

    private Matters() {
        Lines.of("matters.txt").forEach(line -> stems.addAll(Lines.words(line)));
    }

    /** Those that come with the program. */
    public static Matters standard() {
        return STANDARD;
    }

    /** Whether the stem names one. */
    public boolean is(String stem) {
        return stems.contains(stem);
    }
}
