package org.crossread.align;

import java.util.List;

/**
 * How far two sentences tell the same.
 *
 * @param left share of the left's weight that the right tells too, from 0 to 1
 * @param right share of the right's weight that the left tells too
 * @param evidence the weight that both tell
 */
record Match(double left, double right, double evidence) {

    /**
     * With this much in common, two sentences can be sure to half. On 52 cases of coverage by nine hands precision and
     * recall of pairs are .91 and .74 with 3, .92 and .75 with 4, .93 and .74 with 5; 2 costs .01 of precision.
     */
    private static final double HALF = 4;

    static Match of(List<Term> left, List<Term> right) {
        double told = told(left, right);
        double back = told(right, left);
        double all = weight(left);
        double allBack = weight(right);
        return new Match(all == 0 ? 0 : told / all, allBack == 0 ? 0 : back / allBack, Math.min(told, back));
    }

    static double weight(List<Term> terms) {
        return terms.stream().mapToDouble(Term::weight).sum();
    }

    /** The weight of those terms that the others tell too. */
    static double told(List<Term> terms, List<Term> others) {
        double sum = 0;
        for (Term term : terms) {
            if (term.weight() > 0) {
                double best = 0;
                for (Term other : others) {
                    best = Math.max(best, term.agreement(other));
                }
                sum += best * term.weight();
            }
        }
        return sum;
    }

    /** From 0 to 1: both tell the same and no more, on enough evidence. */
    double score() {
        return Math.sqrt(left * right) * evidence / (evidence + HALF);
    }
}
