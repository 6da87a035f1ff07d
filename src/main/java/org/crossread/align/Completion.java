package org.crossread.align;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Joins neighbours that only together say what another article says in one sentence. */
final class Completion {

    /** The share of its weight that the longer sentence must find in the neighbour and not in the group. */
    private static final double GAIN = 0.15;

    /** The share of the neighbour's weight that the longer sentence must tell. */
    private static final double COVERED = 0.4;

    /** More sentences of one article are no longer one statement. */
    private static final int MOST = 3;

    private final List<Told> sentences;
    private final List<SortedSet<Integer>> groups;
    private final int[] groupOf;

    Completion(List<Told> sentences, List<SortedSet<Integer>> groups, int[] groupOf) {
        this.sentences = sentences;
        this.groups = groups;
        this.groupOf = groupOf;
    }

    void run() {
        boolean joined = true;
        while (joined) {
            joined = false;
            double best = GAIN;
            int kept = -1;
            int given = -1;
            for (int i = 0; i + 1 < sentences.size(); i++) {
                if (sentences.get(i).article() == sentences.get(i + 1).article() && groupOf[i] != groupOf[i + 1]) {
                    double forward = gain(groupOf[i], groupOf[i + 1]);
                    double back = gain(groupOf[i + 1], groupOf[i]);
                    if (Math.max(forward, back) > best) {
                        best = Math.max(forward, back);
                        kept = groupOf[i];
                        given = groupOf[i + 1];
                    }
                }
            }
            if (kept >= 0) {
                Groups.merge(groups, groupOf, kept, given);
                joined = true;
            }
        }
    }

    /** What some sentence of {@code group} finds in {@code neighbour} beyond its own group; 0 if they do not fit. */
    private double gain(int group, int neighbour) {
        if (groups.get(group).size() < 2 || !fit(group, neighbour)) {
            return 0;
        }
        double best = 0;
        for (int e : groups.get(group)) {
            if (groups.get(neighbour).stream().anyMatch(n -> article(n) == article(e))) {
                continue;
            }
            List<Term> longer = sentences.get(e).terms();
            List<Term> own = new ArrayList<>();
            groups.get(group).stream()
                    .filter(i -> article(i) != article(e))
                    .forEach(i -> own.addAll(sentences.get(i).terms()));
            List<Term> further = new ArrayList<>();
            groups.get(neighbour).forEach(i -> further.addAll(sentences.get(i).terms()));
            List<Term> both = new ArrayList<>(own);
            both.addAll(further);
            double covered = groups.get(neighbour).stream()
                    .mapToDouble(i -> share(sentences.get(i).terms(), longer))
                    .min()
                    .orElse(0);
            if (covered >= COVERED) {
                best = Math.max(best, share(longer, both) - share(longer, own));
            }
        }
        return best;
    }

    private static double share(List<Term> terms, List<Term> others) {
        double all = Match.weight(terms);
        return all == 0 ? 0 : Match.told(terms, others) / all;
    }

    /** Whether the sentences of each article that is in both stand side by side and are few. */
    private boolean fit(int group, int neighbour) {
        TreeSet<Integer> all = new TreeSet<>(groups.get(group));
        all.addAll(groups.get(neighbour));
        int before = -1;
        int run = 0;
        for (int i : all) {
            boolean same = before >= 0 && article(before) == article(i);
            if (same && i != before + 1) {
                return false;
            }
            run = same ? run + 1 : 1;
            if (run > MOST) {
                return false;
            }
            before = i;
        }
        return true;
    }

    private int article(int i) {
        return sentences.get(i).article();
    }
}
