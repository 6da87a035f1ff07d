package org.crossread.finding;

import org.crossread.model.Article;
import org.crossread.model.Finding;
import org.crossread.model.Judgement;

/**
 * How a lone sentence stands to another that may tell the same.
 *
 * @param relation what was judged
 * @param similarity from 0 to 1: how much of the left the right tells, less where figures speak against it
 */
public record PairJudgement(Relation relation, double similarity) {

    /** Whether the two tell the same, contradict each other, or speak of different things. */
    public enum Relation {
        SAME,
        CONFLICT,
        UNRELATED
    }

    /** Below this share of told words the right is about something else; on claims about encyclopedia sentences 0.3 and 0.6 lose two points. */
    private static final double TOLD = 0.45;

    /** Enough where a figure of the left is borne out by the right. */
    private static final double TOLD_WITH_FIGURE = 0.2;

    /** Figures of a text about something else contradict nothing. */
    private static final double TOLD_FOR_CONFLICT = 0.2;

    /**
     * The ruling on two sentences.
     *
     * @param judgement what was judged about their facts
     * @param left the claim
     * @param right what it is held against
     * @param told from 0 to 1: how much of what the left says the right says too
     */
    public static PairJudgement of(Judgement judgement, Article left, Article right, double told) {
        Support support = Support.of(left, right);
        boolean against = support.denied() > 0
                || judgement.findings().stream().anyMatch(f -> f.relation() == Finding.Relation.CONFLICT);
        if (against) {
            return new PairJudgement(told >= TOLD_FOR_CONFLICT ? Relation.CONFLICT : Relation.UNRELATED, told / 2);
        }
        boolean figure = support.borne() > 0;
        if (support.unknown() > 0 && !figure) {
            return new PairJudgement(Relation.UNRELATED, told);
        }
        boolean same = told >= (figure ? TOLD_WITH_FIGURE : TOLD);
        return new PairJudgement(same ? Relation.SAME : Relation.UNRELATED, told);
    }
}
