package org.crossread.align;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says how sure a group of sentences is, and by what. */
final class Evidence {

    /** More terms than these are no explanation. */
    private static final int SHOWN = 5;

    private Evidence() {}

    /** The heaviest terms that two or more of its articles share: {@code shared: hangers, cracks, Monday}. */
    static String words(List<Told> told, List<Integer> group) {
        Map<String, TreeSet<Integer>> holders = new TreeMap<>();
        Map<String, Double> weights = new TreeMap<>();
        Map<String, String> shown = new TreeMap<>();
        for (int i : group) {
            for (Term term : told.get(i).terms()) {
                if (term.weight() > 0) {
                    holders.computeIfAbsent(term.key(), k -> new TreeSet<>())
                            .add(told.get(i).article());
                    weights.put(term.key(), term.weight());
                    shown.putIfAbsent(term.key(), term.shown());
                }
            }
        }
        List<String> shared = holders.keySet().stream()
                .filter(k -> holders.getOrDefault(k, new TreeSet<>()).size() > 1)
                .sorted(Comparator.comparing((String k) -> -weights.getOrDefault(k, 0.0))
                        .thenComparing(k -> k))
                .limit(SHOWN)
                .map(k -> shown.getOrDefault(k, k))
                .toList();
        return shared.isEmpty()
                ? "told in words of the same meaning"
                : shared.stream().collect(Collectors.joining(", ", "shared: ", ""));
    }
}
