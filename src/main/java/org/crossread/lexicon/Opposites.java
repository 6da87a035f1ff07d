package org.crossread.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pairs of predicates of which one denies the other: rise and fall, approve and reject. */
public final class Opposites {

    private static final Opposites STANDARD = new Opposites();

    private final Map<String, Side> sides = new LinkedHashMap<>();
    private final Map<String, Set<Side>> all = new LinkedHashMap<>();

    /**
     * The side of a pair that a word is on.
     *
     * @param pair the word that names the pair, from its positive side
     * @param positive whether the word is on the positive side
     */
    public record Side(String pair, boolean positive) {}

    private Opposites() {
        for (String line : Lines.of("opposites.txt")) {
            String[] halves = line.split("\\s*/\\s*", -1);
            String pair = halves[0].split("\\s+", -1)[0];
            for (int i = 0; i < 2; i++) {
                for (String word : halves[i].split("\\s+", -1)) {
                    Side side = new Side(pair, i == 0);
                    sides.putIfAbsent(word, side);
                    all.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(side);
                }
            }
        }
    }

    /** The pairs that come with the program. */
    public static Opposites standard() {
        return STANDARD;
    }

    /** The side of the stem, such as rise and false for {@code fall}; empty if it has no opposite. A word has one pair. */
    public Optional<Side> of(String stem) {
        return Optional.ofNullable(sides.get(stem));
    }

    /** Whether some pair has one stem on one side and the other on the other: {@code held} and {@code burst}. */
    public boolean opposed(String one, String other) {
        Set<Side> theirs = all.getOrDefault(other, Set.of());
        return all.getOrDefault(one, Set.of()).stream()
                .anyMatch(s -> theirs.contains(new Side(s.pair(), !s.positive())));
    }
}
