package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Predicates that undo others: what has reopened was closed before; {@code successions.txt}. */
public final class Successions {

    private static final Successions STANDARD = new Successions(Lines.of("successions.txt"));

    private final Map<String, Set<String>> earlier = new HashMap<>();

    private Successions(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(" = ", 2);
            earlier.put(sides[0], Set.of(sides[1].split(" ", -1)));
        }
    }

    /** Those that come with the program. */
    public static Successions standard() {
        return STANDARD;
    }

    /** Whether {@code later} undoes {@code former}, both stems or phrases joined by hyphens. */
    public boolean undoes(String later, String former) {
        return earlier.getOrDefault(later, Set.of()).contains(former);
    }
}
