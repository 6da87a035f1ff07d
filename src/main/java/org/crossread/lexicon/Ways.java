package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that tell whether somebody goes to a place or comes from it; from {@code ways.txt}. */
public final class Ways {

    /** Which way somebody goes. */
    public enum Way {
        THERE,
        BACK
    }

    private record Spelling(List<String> words, Way way) {}

    private static final Ways STANDARD = new Ways(Lines.of("ways.txt"));

    private final Map<String, List<Spelling>> byLast = new HashMap<>();

    /** Of lines such as {@code there = bound for} and {@code back = returning from}. */
    Ways(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(" = ", 2);
            List<String> words = List.of(sides[1].split(" ", -1));
            Way way = sides[0].equals("there") ? Way.THERE : Way.BACK;
            byLast.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>())
                    .add(new Spelling(words, way));
        }
    }

    /** Those that come with the program. */
    public static Ways standard() {
        return STANDARD;
    }

    /** Which way the words at the end of some tell; empty if they tell neither. */
    public Optional<Way> atEnd(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return byLast.getOrDefault(words.get(words.size() - 1), List.of()).stream()
                .filter(s -> s.words.size() <= words.size()
                        && words.subList(words.size() - s.words.size(), words.size())
                                .equals(s.words))
                .map(Spelling::way)
                .findFirst();
    }
}
