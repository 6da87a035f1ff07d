package org.crossread.align;

import java.util.ArrayList;
import java.util.List;
import org.crossread.model.Sentence;

/**
 * How much of what some sentences say other sentences say too, for lone sentences outside an event.
 *
 * <p>Words weigh by how rare they are in news; stems, relatives and synonyms count, and equal values of numbers, dates
 * and names.
 *
 * @param left share of the left's weight that the right tells, from 0 to 1
 * @param right share of the right's weight that the left tells, from 0 to 1
 */
public record Coverage(double left, double right) {

    /** The coverage of two passages; 0 both ways where one has no word that carries a subject. */
    public static Coverage of(List<Sentence> left, List<Sentence> right) {
        List<List<Term>> both = List.of(terms(left), terms(right));
        Weights weights = new Weights(both);
        Match match = Match.of(weights.on(both.get(0)), weights.on(both.get(1)));
        return new Coverage(match.left(), match.right());
    }

    /** How alike the two are, from 0 to 1: the geometric mean of both shares, as in a cosine. */
    public double similarity() {
        return Math.sqrt(left * right);
    }

    private static List<Term> terms(List<Sentence> sentences) {
        List<Term> terms = new ArrayList<>();
        sentences.forEach(s -> terms.addAll(Terms.of(s)));
        return terms;
    }
}
