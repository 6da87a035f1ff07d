package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Predicates that undo others: what has reopened was closed before; {@code successions.txt}. */
public final class Successions {

    private static final Successions STANDARD = new Successions(Lines.of("successions.txt"));

    private static final String DATED = "dated ";

    private final Map<String, Set<String>> earlier = new HashMap<>();
    private final Map<String, Set<String>> byDate = new HashMap<>();

    private Successions(List<String> lines) {
        for (String line : lines) {
            boolean dated = line.startsWith(DATED);
            String[] sides = (dated ? line.substring(DATED.length()) : line).split(" = ", 2);
            (dated ? byDate : earlier).put(sides[0], Set.of(sides[1].split(" ", -1)));
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

    /** Whether {@code later} may follow on {@code former} where each is told of a day of its own. */
    public boolean follows(String later, String former) {
        return byDate.getOrDefault(later, Set.of()).contains(former);
    }
}
