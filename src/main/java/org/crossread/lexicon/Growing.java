package org.crossread.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts that grow while an event goes on: acres burned, votes counted. Those of people are in {@link Fates}. */
public final class Growing {

    private static final Growing STANDARD = new Growing();
    private static final String ANY = "*";

    private final Map<String, Set<String>> verbs = new TreeMap<>();

    private Growing() {
        for (String line : Lines.of("growing.txt")) {
            String[] sides = line.split(" = ", 2);
            Set<String> words = new TreeSet<>();
            List.of(sides[1].split(" ", -1)).forEach(w -> words.add(w.replace('_', ' ')));
            verbs.put(sides[0], words);
        }
    }

    /** The counts of this project's data file. */
    public static Growing standard() {
        return STANDARD;
    }

    /**
     * Whether a count of {@code thing} grows in a sentence with these words.
     *
     * @param thing stem of what is counted, or {@code area} for a measure of it
     * @param stems of the sentence
     */
    public boolean grows(String thing, Set<String> stems) {
        Set<String> needed = verbs.getOrDefault(thing, Set.of());
        return needed.contains(ANY) || needed.stream().anyMatch(stems::contains);
    }

    /** Words before a figure that say it has grown to this: {@code risen} to 11. */
    public Set<String> grown() {
        return verbs.getOrDefault("@grown", Set.of());
    }

    /** Words before a figure that say it is today's, and may have been another before: {@code now}. */
    public Set<String> now() {
        return verbs.getOrDefault("@now", Set.of());
    }

    /** Words beside a figure that say it may still grow: {@code so far}. */
    public Set<String> open() {
        return verbs.getOrDefault("@open", Set.of());
    }
}
