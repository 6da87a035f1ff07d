package org.crossread.finding;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Unit;

/** Of how many a predicate is told: that 212 runners reached the finish does not deny that 48 did not. */
final class HowMany {

    /** Words between a count and its predicate: "48 of the 260 experienced runners did not reach". */
    private static final int REACH = 7;

    private static final Set<Unit.Dimension> COUNTS = EnumSet.of(Unit.Dimension.COUNT, Unit.Dimension.SHARE);

    private HowMany() {}

    /** Whether the one is told of some and the other of other many. */
    static boolean differ(Mention left, Mention right) {
        Optional<BigDecimal> mine = before(left);
        Optional<BigDecimal> theirs = mine.isEmpty() ? mine : before(right);
        return theirs.isPresent() && mine.get().compareTo(theirs.get()) != 0;
    }

    /** The first count of the clause before the predicate. */
    private static Optional<BigDecimal> before(Mention predicate) {
        List<Word> words = predicate.passage().words();
        int from = predicate.from();
        while (from > 0
                && predicate.from() - from < REACH
                && words.get(from - 1).sentence() == predicate.sentence()
                && (words.get(from - 1).number() || !words.get(from - 1).punctuation())) {
            from--;
        }
        int start = from;
        return predicate.passage().mentions(Fact.Kind.NUMBER).stream()
                .filter(m -> m.from() >= start && m.to() <= predicate.from())
                .map(ComparingNumbers::number)
                .filter(n -> COUNTS.contains(n.unit().dimension()))
                .map(NumberFact::number)
                .findFirst();
    }
}
