package org.crossread.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Words for what happens to people in the news, in classes that are counted apart and whose counts grow. */
public final class Fates {

    private static final Fates STANDARD = new Fates();

    private final Map<String, String> classes = new TreeMap<>();

    private final Map<String, Map<String, String>> pairs = new TreeMap<>();

    private Fates() {
        for (String line : Lines.of("fates.txt")) {
            String[] sides = line.split(" = ", 2);
            for (String stem : List.of(sides[1].split(" ", -1))) {
                int plus = stem.indexOf('+');
                if (plus < 0) {
                    classes.put(stem, sides[0]);
                } else {
                    pairs.computeIfAbsent(stem.substring(plus + 1), k -> new TreeMap<>())
                            .put(stem.substring(0, plus), sides[0]);
                }
            }
        }
    }

    /** The classes of this project's data file. */
    public static Fates standard() {
        return STANDARD;
    }

    /** The stems that tell a fate beside {@code stem}, and which: {@code lose} beside {@code life}; empty for most. */
    public Map<String, String> beside(String stem) {
        return Map.copyOf(pairs.getOrDefault(stem, Map.of()));
    }

    /** The class of a stem or form, such as {@code dead} for {@code kill}; empty if it tells no fate. */
    public Optional<String> of(String stem) {
        return Optional.ofNullable(classes.get(stem));
    }
}
