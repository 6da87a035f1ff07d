package org.crossread.finding;

import java.util.List;

/** What makes two mentions of one kind comparable, and how they compare. */
interface Comparing {

    /** How the two values stand to each other, if they are values of one thing. */
    Ruling ruling(Mention left, Mention right);

    /** All of a mention that {@link #ruling} looks at: mentions of equal matter have equal rulings. */
    default Object matter(Mention mention) {
        return List.of(mention.home().id(), mention.fact());
    }

    /** Whose values both are, for a proof to end with: "; both told of Skua"; empty where no one name tells. */
    default String whose(Mention left, Mention right) {
        return "";
    }

    /** Whether two mentions of one passage might be taken for each other: counts of one size, clock times. */
    default boolean rivals(Mention mention, Mention other) {
        return false;
    }

    /** Whether the order of two mentions of one passage tells anything: of a length and a day it does not. */
    default boolean orders(Mention mention, Mention other) {
        return true;
    }

    /**
     * Whether it tells something that each is the only one of its rivals in its whole article: two articles that time
     * but one thing in hours mean the same thing.
     */
    default boolean loneAcross(Mention left, Mention right) {
        return false;
    }

    /** Whether what is but loosely compatible is no answer: that it was after last week does not tell when. */
    default boolean looseIsNone() {
        return false;
    }

    /**
     * How surely the two are values of one thing.
     *
     * @param lonely whether each is the only one of its rivals that the other passage has no equal for
     * @return 0 if they are not; from 0.5 on a difference between them is a finding
     */
    double sameThing(Mention left, Mention right, boolean lonely);
}
