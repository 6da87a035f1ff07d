package org.crossread.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Groups by average link (UPGMA, Sokal and Michener 1958): the two groups whose members are most alike on average
 * become one, until no two are alike enough.
 *
 * <p>Only pairs that are alike at all are looked at; a pair that is not listed counts as 0. Ties go to the group with
 * the lowest member. The time grows with the number of listed pairs, times its logarithm.
 */
final class AverageLink {

    private static final Comparator<Merge> BEST_FIRST = Comparator.comparingDouble(Merge::likeness)
            .reversed()
            .thenComparingInt(Merge::low)
            .thenComparingInt(Merge::high);

    private final List<List<Integer>> members = new ArrayList<>();
    private final List<SortedMap<Integer, Double>> sums = new ArrayList<>();
    private final PriorityQueue<Merge> merges = new PriorityQueue<>(BEST_FIRST);
    private final double threshold;

    private AverageLink(List<SortedMap<Integer, Double>> likeness, double threshold) {
        this.threshold = threshold;
        for (int i = 0; i < likeness.size(); i++) {
            members.add(List.of(i));
            sums.add(new TreeMap<>(likeness.get(i)));
        }
        for (int i = 0; i < likeness.size(); i++) {
            offer(i);
        }
    }

    /**
     * The groups, each in order, by their first member.
     *
     * @param likeness for each thing the others that are like it, by index; symmetric
     * @param threshold the least average likeness of two groups that become one
     */
    static List<List<Integer>> groups(List<SortedMap<Integer, Double>> likeness, double threshold) {
        AverageLink link = new AverageLink(likeness, threshold);
        link.run();
        return link.members.stream()
                .filter(m -> !m.isEmpty())
                .sorted(Comparator.comparing(m -> m.get(0)))
                .toList();
    }

    private void run() {
        Merge best = merges.poll();
        while (best != null) {
            boolean alive = members.get(best.low()).size() == best.lowSize()
                    && members.get(best.high()).size() == best.highSize();
            if (alive) {
                merge(best.low(), best.high());
            }
            best = merges.poll();
        }
    }

    private void merge(int low, int high) {
        SortedMap<Integer, Double> kept = sums.get(low);
        kept.remove(high);
        sums.get(high).forEach((other, sum) -> {
            if (other != low) {
                kept.merge(other, sum, Double::sum);
                SortedMap<Integer, Double> back = sums.get(other);
                back.remove(high);
                back.put(low, kept.getOrDefault(other, 0.0));
            }
        });
        List<Integer> both = new ArrayList<>(members.get(low));
        both.addAll(members.get(high));
        both.sort(Comparator.naturalOrder());
        members.set(low, both);
        members.set(high, List.of());
        sums.set(high, new TreeMap<>());
        offer(low);
    }

    private void offer(int group) {
        sums.get(group).forEach((other, sum) -> {
            double average = sum
                    / ((double) members.get(group).size() * members.get(other).size());
            if (average >= threshold) {
                int low = Math.min(group, other);
                int high = Math.max(group, other);
                merges.add(new Merge(
                        average,
                        low,
                        high,
                        members.get(low).size(),
                        members.get(high).size()));
            }
        });
    }

    /** Two groups that could become one, as large as they were when it was seen. */
    private record Merge(double likeness, int low, int high, int lowSize, int highSize) {}
}
