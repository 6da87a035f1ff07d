package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs of which it matters who did it and who suffered it, those for one deed brought to one; from {@code deeds.txt}.
 */
public final class Deeds {

    private static final Deeds STANDARD = new Deeds(Lines.of("deeds.txt"));

    private final Map<String, String> deeds = new HashMap<>();
    /** Verbs that name a deed together with a further word. */
    private final Set<String> opening = new HashSet<>();

    private final Map<String, String> nouns = new HashMap<>();
    private final Set<String> mutual = new HashSet<>();
    private final Set<String> sole = new HashSet<>();

    private final Map<String, List<Idiom>> idioms = new HashMap<>();

    /**
     * A deed told by a verb and further words.
     *
     * @param before words between the verb and who suffers it: {@code the alarm with}
     * @param behind words after that: {@code to court}
     * @param deed the deed
     */
    public record Idiom(List<String> before, List<String> behind, String deed) {
        public Idiom {
            before = List.copyOf(before);
            behind = List.copyOf(behind);
        }
    }

    /** Of lines such as {@code alert = notify phone}, {@code take * to court = sue} and {@code warning : warn}. */
    Deeds(List<String> lines) {
        for (String line : lines) {
            int noun = line.indexOf(" : ");
            if (noun > 0) {
                nouns.put(line.substring(0, noun), line.substring(noun + 3));
                continue;
            }
            if (line.startsWith("mutual: ")) {
                mutual.addAll(List.of(line.substring("mutual: ".length()).split(" ", -1)));
                continue;
            }
            if (line.startsWith("sole: ")) {
                sole.addAll(List.of(line.substring("sole: ".length()).split(" ", -1)));
                continue;
            }
            int star = line.indexOf(" * ");
            if (star > 0) {
                idiom(line.substring(0, star).split(" ", -1), line.substring(star + 3));
                continue;
            }
            String[] sides = line.split(" = ", -1);
            enter(sides[0], sides[0]);
            if (sides.length > 1) {
                List.of(sides[1].split(" ", -1)).forEach(verb -> enter(verb, sides[0]));
            }
        }
    }

    private void enter(String verb, String deed) {
        deeds.put(verb, deed);
        int hyphen = verb.indexOf('-');
        if (hyphen > 0) {
            opening.add(verb.substring(0, hyphen));
        }
    }

    private void idiom(String[] before, String rest) {
        String[] sides = rest.split(" ?= ", 2);
        List<String> behind = sides[0].isEmpty() ? List.of() : List.of(sides[0].split(" ", -1));
        List<String> words = List.of(before);
        idioms.computeIfAbsent(words.get(0), w -> new ArrayList<>())
                .add(new Idiom(words.subList(1, words.size()), behind, sides[1]));
    }

    /** The idioms whose verb has the stem. */
    public List<Idiom> idioms(String stem) {
        return idioms.getOrDefault(stem, List.of());
    }

    /** The verbs that come with the program. */
    public static Deeds standard() {
        return STANDARD;
    }

    /** The deed that a verb names, by its stem: {@code alert} for notify. */
    public Optional<String> of(String stem) {
        return Optional.ofNullable(deeds.get(stem));
    }

    /** The deed that a verb names together with the word behind it: {@code alert} for ring and up. */
    public Optional<String> of(String stem, String next) {
        return opening.contains(stem) ? of(stem + "-" + next) : Optional.empty();
    }

    /**
     * Whether two may do it to each other in one story, so that both directions can be true: {@code accuse}, {@code
     * pay}.
     */
    public boolean mutual(String deed) {
        return mutual.contains(deed);
    }

    /**
     * Whether one alone does it to a thing, so that two who are said to have done it contradict each other: {@code
     * open}.
     */
    public boolean sole(String deed) {
        return sole.contains(deed);
    }

    /** Whether the program knows the deed by some verb, noun or idiom. */
    public boolean knows(String deed) {
        return deeds.containsValue(deed)
                || nouns.containsValue(deed)
                || sole.contains(deed)
                || mutual.contains(deed)
                || idioms.values().stream()
                        .anyMatch(l -> l.stream().anyMatch(i -> i.deed().equals(deed)));
    }

    /** The deed that a noun names: {@code warn} for warning. */
    public Optional<String> ofNoun(String noun) {
        return Optional.ofNullable(nouns.get(noun));
    }
}
