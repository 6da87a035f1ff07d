package org.crossread.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One consistent set of groups out of the likeness of pairs.
 *
 * <p>The best pairs come first; two groups become one if their sentences are alike on average, so a triangle that does
 * not hold together goes to its better side. First no group has two sentences of one article; then a neighbour joins
 * where it says what another article's sentence says beside the group's own:
 *
 * <pre>
 *   A4  cost 4.2 million   \
 *   A5  asked for a third  /  B7  cost 4.8m, a third asked of the government
 * </pre>
 */
final class Groups {

    /**
     * The least standing of two sentences, and of two groups on average. Chosen on 16 cases of coverage by several
     * hands, 482 pairs: precision and recall .95 and .80; .94 and .81 with .1, of which eight further cases show only
     * the loss of precision; .95 and .79 with .14.
     */
    static final double THRESHOLD = 0.12;

    private final List<Told> sentences;
    private final Standing standing;
    private final List<SortedSet<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;

    private Groups(List<Told> sentences) {
        this.sentences = sentences;
        this.standing = new Standing(sentences);
        this.groupOf = new int[sentences.size()];
        for (int i = 0; i < sentences.size(); i++) {
            groups.add(new TreeSet<>(List.of(i)));
            groupOf[i] = i;
        }
    }

    /** The groups of some sentences. */
    static Groups of(List<Told> sentences) {
        Groups groups = new Groups(sentences);
        groups.pair();
        Completion completion = new Completion(sentences, groups.groups, groups.groupOf);
        completion.run();
        completion.adopt(groups.standing);
        return groups;
    }

    /** The groups of two or more, indexes in order, by first member. */
    List<List<Integer>> found() {
        return groups.stream()
                .filter(g -> g.size() > 1)
                .<List<Integer>>map(ArrayList::new)
                .sorted(Comparator.comparing(g -> g.get(0)))
                .toList();
    }

    /** The mean likeness of a group's pairs across articles, from 0 to 1. */
    double score(List<Integer> group) {
        double sum = 0;
        int pairs = 0;
        for (int i : group) {
            for (int j : group) {
                if (sentences.get(i).article() < sentences.get(j).article()) {
                    sum += standing.alone(i, j);
                    pairs++;
                }
            }
        }
        return Math.min(1, sum / pairs);
    }

    private void pair() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int[] partners = standing.partners(i);
            double[] standings = standing.ofPartners(i);
            for (int k = 0; k < partners.length; k++) {
                if (partners[k] > i && standings[k] >= THRESHOLD) {
                    pairs.add(new Pair(i, partners[k], standings[k]));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::low)
                .thenComparingInt(Pair::high));
        for (Pair pair : pairs) {
            join(groupOf[pair.low()], groupOf[pair.high()]);
        }
    }

    private void join(int one, int other) {
        if (one == other) {
            return;
        }
        double sum = 0;
        int pairs = 0;
        for (int i : groups.get(one)) {
            for (int j : groups.get(other)) {
                if (sentences.get(i).article() == sentences.get(j).article()) {
                    return;
                }
                sum += standing.of(i, j);
                pairs++;
            }
        }
        if (sum / pairs >= THRESHOLD) {
            merge(groups, groupOf, one, other);
        }
    }

    static void merge(List<SortedSet<Integer>> groups, int[] groupOf, int kept, int given) {
        for (int i : groups.get(given)) {
            groupOf[i] = kept;
        }
        groups.get(kept).addAll(groups.get(given));
        groups.get(given).clear();
    }

    private record Pair(int low, int high, double score) {}
}
