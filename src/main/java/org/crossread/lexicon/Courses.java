package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Courses of things, step by step: what begins and ends, is arrested, charged and freed; from {@code courses.txt}. */
public final class Courses {

    /** What a verb does to a state that lasts. */
    public enum Turn {
        /** With it an office or a state begins: {@code become}. */
        STARTS,
        /** With it one is over: {@code expire}. */
        ENDS,
        /** With it what was stopped goes on: {@code reopen}. */
        RESUMES
    }

    private static final Courses STANDARD = new Courses();

    /** By verb, as stems parted by spaces: the steps it stands in, each as its course and its number there. */
    private final Map<String, Map<Integer, Set<Integer>>> steps = new HashMap<>();

    private final Map<Turn, Set<String>> turns = new EnumMap<>(Turn.class);

    private Courses() {
        int course = 0;
        for (String line : Lines.of("courses.txt")) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                Turn turn = Turn.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                turns.computeIfAbsent(turn, t -> new HashSet<>()).addAll(verbs(line.substring(colon + 2)));
                continue;
            }
            course++;
            List<String> parts = List.of(line.split(";", -1));
            for (int step = 0; step < parts.size(); step++) {
                for (String verb : verbs(parts.get(step).strip())) {
                    steps.computeIfAbsent(verb, v -> new HashMap<>())
                            .computeIfAbsent(course, c -> new HashSet<>(2))
                            .add(step);
                }
            }
        }
    }

    private static List<String> verbs(String words) {
        List<String> verbs = new ArrayList<>();
        for (String verb : Lines.words(words)) {
            verbs.add(String.join(
                    " ",
                    List.of(verb.split("-", -1)).stream()
                            .map(Stems.standard()::of)
                            .toList()));
        }
        return verbs;
    }

    /** Those that come with the program. */
    public static Courses standard() {
        return STANDARD;
    }

    /**
     * Whether two verbs are two steps of one course and in none the same step: {@code arrest} and {@code release}.
     *
     * @param one as stems parted by spaces
     * @param other likewise
     */
    public boolean apart(String one, String other) {
        Map<Integer, Set<Integer>> mine = steps.getOrDefault(one, Map.of());
        Map<Integer, Set<Integer>> theirs = steps.getOrDefault(other, Map.of());
        boolean apart = false;
        for (Map.Entry<Integer, Set<Integer>> course : mine.entrySet()) {
            Set<Integer> there = theirs.getOrDefault(course.getKey(), Set.of());
            if (there.stream().anyMatch(course.getValue()::contains)) {
                return false;
            }
            apart |= !there.isEmpty();
        }
        return apart;
    }

    /** Whether a verb, as stems parted by spaces, turns a state so. */
    public boolean is(Turn turn, String verb) {
        return turns.getOrDefault(turn, Set.of()).contains(verb);
    }
}
