package org.crossread.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crossread.finding.Ruling.Standing;

/**
 * Brings together the mentions of one thing across the passages of an alignment.
 *
 * <p>Equal values find each other first, so that "14 of 96" and "17 of 96" leave 14 and 17 to be compared; then the
 * surest pairs. Two mentions of one article share a slot only if they are equal.
 */
final class Slots {

    /** Two mentions whose values can be compared; of one article only if they are equal. */
    private record Related(int left, int right, Ruling ruling) {}

    private record Pair(int left, int right, Standing standing, double sure) {}

    private static final Comparator<Pair> SUREST_FIRST = Comparator.<Pair>comparingDouble(p -> -p.sure)
            .thenComparing(Pair::left)
            .thenComparing(Pair::right);

    /** From here on a pair is one slot; chosen on the four invented cases: 0.4 pairs strangers, 0.6 loses a third. */
    private static final double SURE = 0.5;

    /** Compatible values need less: nothing is accused. */
    private static final double SURE_IF_COMPATIBLE = 0.35;

    /**
     * Of a pair that is so sure by itself, a rival that is no surer than {@link #IMPOSSIBLE} does not make it doubtful.
     * On 36 invented cases this finds four conflicts more and no false one; without it, single sentences are told apart
     * worse.
     */
    private static final double MUCH = 0.35;

    private static final double IMPOSSIBLE = 0.01;

    private final List<Mention> mentions;
    private final Comparing comparing;
    private final int[] group;
    private final double[] sure;
    private final List<List<Integer>> members = new ArrayList<>();
    private final Map<String, List<Integer>> ofArticle = new HashMap<>();

    private Slots(List<Mention> mentions, Comparing comparing) {
        this.mentions = mentions;
        this.comparing = comparing;
        this.group = new int[mentions.size()];
        this.sure = new double[mentions.size()];
        for (int m = 0; m < group.length; m++) {
            group[m] = m;
            sure[m] = 1;
            members.add(new ArrayList<>(List.of(m)));
            ofArticle
                    .computeIfAbsent(mentions.get(m).article(), a -> new ArrayList<>())
                    .add(m);
        }
    }

    /** The slots of some mentions, in order of their first; a mention that nobody answers is a slot of its own. */
    static List<Slot> of(List<Mention> mentions, Comparing comparing) {
        Slots slots = new Slots(mentions, comparing);
        List<Related> related = slots.related();
        slots.join(slots.pairs(related, r -> r.is(Standing.EQUAL)));
        slots.join(slots.pairs(related, r -> r.is(Standing.FINER) && !r.loose()));
        slots.join(slots.pairs(related, r -> r.is(Standing.FINER) || r.is(Standing.CONFLICT)));
        return slots.found();
    }

    private List<Related> related() {
        List<Related> related = new ArrayList<>();
        for (int l = 0; l < mentions.size(); l++) {
            for (int r = l + 1; r < mentions.size(); r++) {
                Ruling ruling = ruling(l, r);
                boolean within =
                        mentions.get(l).article().equals(mentions.get(r).article());
                if (ruling.is(Standing.EQUAL) || !(within || ruling.is(Standing.NOT_COMPARABLE))) {
                    related.add(new Related(l, r, ruling));
                }
            }
        }
        return related;
    }

    private List<Pair> pairs(List<Related> related, Predicate<Ruling> wanted) {
        List<Pair> pairs = new ArrayList<>();
        for (Related two : related) {
            int l = two.left;
            int r = two.right;
            if (group[l] == group[r] || !wanted.test(two.ruling)) {
                continue;
            }
            boolean equal = two.ruling.is(Standing.EQUAL);
            double sureness = comparing.sameThing(
                    mentions.get(l), mentions.get(r), !equal && allLonely(l, r) && allLonely(r, l) && !crossing(l, r));
            double enough = equal ? 0 : two.ruling.is(Standing.FINER) ? SURE_IF_COMPATIBLE : SURE;
            if (sureness >= enough && sureness > 0) {
                pairs.add(new Pair(l, r, two.ruling.standing(), sureness));
            }
        }
        pairs.sort(SUREST_FIRST);
        return pairs;
    }

    private Ruling ruling(int left, int right) {
        return comparing.ruling(mentions.get(left), mentions.get(right));
    }

    private List<Integer> ofArticle(Mention mention) {
        return ofArticle.getOrDefault(mention.article(), List.of());
    }

    /** Whether neither {@code m} nor what it was found equal to has a rival that could answer {@code other} as well. */
    private boolean allLonely(int m, int other) {
        for (int k : members.get(group[m])) {
            if (!lonely(k, other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no rival of {@code m} in its passage could answer {@code other} as well. */
    private boolean lonely(int m, int other) {
        for (int n : ofArticle(mentions.get(m))) {
            if (n != m
                    && group[n] != group[m]
                    && comparing.rivals(mentions.get(m), mentions.get(n))
                    && !ruling(n, other).is(Standing.NOT_COMPARABLE)
                    && !(comparing.looseIsNone() && ruling(n, other).loose())
                    && !answered(n, mentions.get(other).article())
                    && !beaten(n, m, other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a rival cannot be of the same thing as {@code other}, with which {@code m} shares much by itself. */
    private boolean beaten(int rival, int m, int other) {
        return sameThing(m, other) >= MUCH && sameThing(rival, other) <= IMPOSSIBLE;
    }

    private double sameThing(int left, int right) {
        return comparing.sameThing(mentions.get(left), mentions.get(right), false);
    }

    /**
     * Whether the two stand in the other order than an unsure pair in the same two sentences: one of the pairs is
     * wrong.
     */
    private boolean crossing(int l, int r) {
        Mention left = mentions.get(l);
        Mention right = mentions.get(r);
        for (int m : ofArticle(left)) {
            if (m == l
                    || sure[m] >= SURE
                    || !beside(mentions.get(m), left)
                    || !comparing.orders(mentions.get(m), left)) {
                continue;
            }
            for (int n : ofArticle(right)) {
                boolean paired = n != r && group[m] == group[n] && beside(mentions.get(n), right);
                if (paired
                        && (mentions.get(m).from() < left.from())
                                != (mentions.get(n).from() < right.from())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean beside(Mention one, Mention other) {
        return one.article().equals(other.article()) && one.sentence() == other.sentence();
    }

    private boolean answered(int n, String article) {
        for (int k : members.get(group[n])) {
            if (mentions.get(k).article().equals(article)) {
                return true;
            }
        }
        return false;
    }

    private void join(List<Pair> pairs) {
        for (Pair pair : pairs) {
            int a = group[pair.left];
            int b = group[pair.right];
            if (a != b && agree(a, b)) {
                double least = Math.min(pair.sure, Math.min(sure[a], sure[b]));
                members.get(a).addAll(members.get(b));
                members.get(b).clear();
                for (int m : members.get(a)) {
                    group[m] = a;
                    sure[m] = least;
                }
            }
        }
    }

    /** Whether no article would have two different values in one slot. */
    private boolean agree(int a, int b) {
        for (int m : members.get(a)) {
            for (int n : members.get(b)) {
                boolean within =
                        mentions.get(m).article().equals(mentions.get(n).article());
                if (within && !ruling(m, n).is(Standing.EQUAL)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Slot> found() {
        Map<Integer, List<Mention>> groups = new TreeMap<>();
        for (int m = 0; m < group.length; m++) {
            groups.computeIfAbsent(group[m], g -> new ArrayList<>()).add(mentions.get(m));
        }
        List<Slot> slots = new ArrayList<>();
        groups.forEach((g, members) -> slots.add(new Slot(members, sure[g])));
        return slots;
    }
}
