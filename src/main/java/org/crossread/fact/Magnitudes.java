package org.crossread.fact;

import java.util.Optional;
import org.crossread.model.Counted;
import org.crossread.model.Span;
import org.crossread.model.Unit;
import org.crossread.model.Unit.Dimension;

/**
 * Reads the magnitude of an earthquake: {@code magnitude 6.2}, {@code 6.2-magnitude}, {@code 6.2 on the Richter scale}.
 */
final class Magnitudes {

    private static final Unit MAGNITUDE = new Unit(Dimension.MAGNITUDE, "");

    private Magnitudes() {}

    static Optional<Spotted> at(Pieces pieces, int i, boolean[] taken, Writing writing) {
        if (!pieces.at(i).digits() || taken[i]) {
            return Optional.empty();
        }
        int before = pieces.at(i - 1).dash() || pieces.read(i - 1, "of") ? i - 2 : i - 1;
        Optional<Numeral> number = NumberReader.at(pieces, i, writing, false);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int next = number.get().next();
        int behind = pieces.at(next).dash() ? next + 1 : next;
        boolean magnitude = pieces.read(before, "magnitude")
                || pieces.read(behind, "magnitude")
                || pieces.read(next, "on", "the", "richter");
        if (!magnitude) {
            return Optional.empty();
        }
        Hedged hedged =
                Hedged.around(pieces, pieces.at(i).start(), pieces.at(next - 1).end());
        Span where = hedged.where();
        Numeral read = number.get();
        return Optional.of(Spotted.number(
                Amount.of(
                        where,
                        read.value(),
                        hedged.sense()
                                .map(s -> NumberRanges.hedged(read, s))
                                .orElseGet(() -> org.crossread.model.Range.exactly(read.value())),
                        MAGNITUDE,
                        new Counted("magnitude", java.util.List.of(), ClauseVerb.of(pieces, i, next))),
                next));
    }
}
