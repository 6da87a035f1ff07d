package org.crossread.finding;

import org.crossread.model.Finding;

/**
 * How much a finding matters to an editor, from 0 to 1: first how the values stand, then what differs, then how sure.
 */
final class Weight {

    private Weight() {}

    /**
     * The weight.
     *
     * @param draft the finding
     * @param nearStart from 0 to 1: how near the start of its articles it stands
     */
    static double of(Draft draft, double nearStart) {
        double weight = relation(draft.relation()) + 0.12 * kind(draft.kind()) + 0.08 * draft.sure() + 0.05 * nearStart;
        return Math.round(Math.min(1, weight) * 1000) / 1000.0;
    }

    private static double relation(Finding.Relation relation) {
        return switch (relation) {
            case CONFLICT -> 0.7;
            case REFINEMENT -> 0.35;
            case ADDITION -> 0.1;
        };
    }

    private static double kind(Finding.Kind kind) {
        return switch (kind) {
            case POLARITY, ROLES -> 1;
            case NUMBER, DATE -> 0.8;
            case NAME, PLACE -> 0.7;
            case TITLE, CERTAINTY -> 0.5;
            case ATTRIBUTION -> 0.4;
            case QUOTE -> 0.3;
        };
    }
}
