package org.crossread.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Joins neighbours that only together say what another article says in one sentence. */
final class Completion {

    /**
     * The share of its weight that the longer sentence must find in the neighbour and not in the group. On 16 cases of
     * coverage, 482 pairs: .08 gains .01 of recall and costs .02 of the precision of conflicts on those of other hands;
     * .15 costs .01 of recall.
     */
    private static final double GAIN = 0.1;

    /**
     * The share of the neighbour's weight that the longer sentence must tell. On 16 cases of coverage by several hands,
     * 482 pairs: .2 gains .01 of recall, but joins two quotations that follow each other; .15 costs .01 of precision.
     */
    private static final double COVERED = 0.25;

    /**
     * The same of a lone sentence that stands elsewhere. On 24 cases of coverage by several hands, 900 pairs, precision
     * and recall .94 and .74 without, .94 and .76 with .2 and .4; .93 and .76 with a gain of .15, .94 and .75 with .5.
     */
    private static final double GAIN_AFAR = 0.2;

    private static final double COVERED_AFAR = 0.4;

    /**
     * The same of a lone sentence beside a member of the group: "It failed, 6-3." On 52 cases of coverage by nine
     * hands, precision, recall and their mean are .92, .72 and .81 without, .92, .75 and .82 with .05 and .2; a share
     * of .25 costs .01 of recall, .15 costs .01 of precision, a gain of .03 or .07 changes little.
     */
    private static final double GAIN_BESIDE = 0.05;

    private static final double COVERED_BESIDE = 0.2;

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
        double[] gains = new double[sentences.size()];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = gainAfter(i);
        }
        int best = best(gains);
        while (best >= 0 && gains[best] > GAIN) {
            int kept = groupOf[best];
            Groups.merge(groups, groupOf, kept, groupOf[best + 1]);
            for (int member : groups.get(kept)) {
                gains[member] = gainAfter(member);
                if (member > 0) {
                    gains[member - 1] = gainAfter(member - 1);
                }
            }
            best = best(gains);
        }
    }

    /**
     * Lets lone sentences join, beside a member or wherever they stand, that tell what a member of a group says beside
     * its group: the age that one article gives at once and the other far below.
     */
    void adopt(Standing standing) {
        List<Adoption> adoptions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (groups.get(groupOf[i]).size() == 1) {
                best(i, standing).ifPresent(adoptions::add);
            }
        }
        adoptions.sort(Comparator.comparingDouble(Adoption::gain).reversed().thenComparingInt(Adoption::lone));
        for (Adoption adoption : adoptions) {
            if (ofArticle(adoption.group, article(adoption.lone)).size() < MOST) {
                Groups.merge(groups, groupOf, adoption.group, groupOf[adoption.lone]);
            }
        }
    }

    private record Adoption(int lone, int group, double gain) {}

    private Optional<Adoption> best(int lone, Standing standing) {
        Optional<Adoption> best = Optional.empty();
        for (int j : standing.partners(lone)) {
            List<Integer> own = ofArticle(groupOf[j], article(lone));
            boolean beside = own.contains(lone - 1) || own.contains(lone + 1);
            double covered = beside ? COVERED_BESIDE : COVERED_AFAR;
            double gain = own.isEmpty() || own.size() >= MOST ? 0 : gain(lone, j, own, covered);
            if (gain >= (beside ? GAIN_BESIDE : GAIN_AFAR)
                    && best.filter(b -> b.gain >= gain).isEmpty()) {
                best = Optional.of(new Adoption(lone, groupOf[j], gain));
            }
        }
        return best;
    }

    private List<Integer> ofArticle(int group, int article) {
        return groups.get(group).stream().filter(k -> article(k) == article).toList();
    }

    /**
     * The share of {@code longer} that the lone sentence tells and its own article's members do not; 0 if less than
     * {@code covered} of the lone sentence is told there.
     */
    private double gain(int lone, int longer, List<Integer> own, double covered) {
        List<Term> terms = sentences.get(longer).terms();
        if (share(sentences.get(lone).terms(), terms) < covered) {
            return 0;
        }
        List<Term> told = new ArrayList<>();
        own.forEach(k -> told.addAll(sentences.get(k).terms()));
        double before = share(terms, told);
        told.addAll(sentences.get(lone).terms());
        return share(terms, told) - before;
    }

    private static int best(double[] gains) {
        int best = -1;
        for (int i = 0; i < gains.length; i++) {
            if (best < 0 || gains[i] > gains[best]) {
                best = i;
            }
        }
        return best;
    }

    /** What joining the groups of a sentence and the next one gains; 0 if they are of two articles or one group. */
    private double gainAfter(int i) {
        boolean beside = i + 1 < sentences.size() && article(i) == article(i + 1) && groupOf[i] != groupOf[i + 1];
        return beside ? Math.max(gain(groupOf[i], groupOf[i + 1]), gain(groupOf[i + 1], groupOf[i])) : 0;
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
