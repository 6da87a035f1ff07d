package org.crossread.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that news uses for the same thing: {@code crack} and {@code fracture}, {@code put off} and {@code postpone}.
 *
 * <p>Near enough to find what tells the same; not near enough to judge two statements equal.
 */
public final class Synonyms {

    private static final Synonyms STANDARD = new Synonyms();

    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    private Synonyms() {
        int group = 0;
        for (String line : Lines.of("synonyms.txt")) {
            group++;
            for (String entry : line.split(" ", -1)) {
                String[] words = entry.split("_", -1);
                for (int i = 0; i < words.length; i++) {
                    words[i] = Stems.standard().of(words[i]);
                }
                longest.merge(words[0], words.length, Math::max);
                groups.computeIfAbsent(String.join(" ", words), w -> new TreeSet<>())
                        .add(group);
            }
        }
        groups.replaceAll((words, numbers) -> Set.copyOf(numbers));
    }

    /** The groups of {@code synonyms.txt}. */
    public static Synonyms standard() {
        return STANDARD;
    }

    /**
     * The numbers of the groups that hold a word or phrase; empty if none does.
     *
     * @param stems one stem, or those of a phrase, joined by spaces: {@code put off}
     */
    public Set<Integer> groups(String stems) {
        return groups.getOrDefault(stems, Set.of());
    }

    /** Whether two stems, or phrases of stems, are the same or share a group. */
    public boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<Integer> mine = groups(one);
        return !mine.isEmpty() && !Collections.disjoint(mine, groups(other));
    }

    /**
     * The length of the longest phrase of two or more stems that starts at {@code from} and stands in a group.
     *
     * @return 0 if none does
     */
    public int phraseAt(List<String> stems, int from) {
        for (int length = Math.min(longest.getOrDefault(stems.get(from), 0), stems.size() - from);
                length > 1;
                length--) {
            if (groups.containsKey(String.join(" ", stems.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }
}
