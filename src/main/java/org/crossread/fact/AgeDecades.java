package org.crossread.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossread.lexicon.NumberWords;
import org.crossread.model.Range;
import org.crossread.model.Range.Hedge;
import org.crossread.model.Span;
import org.crossread.model.Unit;
import org.crossread.model.Unit.Dimension;

/**
 * Reads ages that are told by tens: {@code in her 80s}, {@code in their late seventies}; in years, from the first to
 * the last.
 */
final class AgeDecades {

    private static final Unit YEARS = new Unit(Dimension.AGE, "a");
    private static final int LAST = 9;

    /** Where "mid" and "late" begin and "early" and "mid" end; writers leave a year's play. */
    private static final int EARLY_UNTIL = 4;

    private static final int MID_FROM = 3;
    private static final int MID_UNTIL = 7;
    private static final int LATE_FROM = 6;

    private AgeDecades() {}

    /** The age whose decade stands at piece {@code i}. */
    static Optional<Spotted> at(Pieces pieces, int i) {
        Optional<BigDecimal> decade = decade(pieces, i);
        if (decade.isEmpty()) {
            return Optional.empty();
        }
        int part = pieces.at(i - 1).dash() ? i - 2 : i - 1;
        String which = pieces.at(part).form();
        boolean narrowed = which.equals("early") || which.equals("mid") || which.equals("late");
        int own = narrowed ? part - 1 : i - 1;
        boolean person = pieces.read(own, "his") || pieces.read(own, "her") || pieces.read(own, "their");
        if (!person || !pieces.read(own - 1, "in")) {
            return Optional.empty();
        }
        int first = which.equals("mid") ? MID_FROM : which.equals("late") ? LATE_FROM : 0;
        int last = which.equals("early") ? EARLY_UNTIL : which.equals("mid") ? MID_UNTIL : LAST;
        BigDecimal least = decade.get().add(BigDecimal.valueOf(first));
        BigDecimal most = decade.get().add(BigDecimal.valueOf(last));
        Range range = new Range(Optional.of(least), Optional.of(most), Hedge.SPREAD);
        int next = pieces.at(i).digits() ? i + 2 : i + 1;
        Span where = new Span(
                pieces.at(narrowed ? part : i).start(), pieces.at(next - 1).end());
        BigDecimal middle = least.add(most).divide(BigDecimal.valueOf(2));
        return Optional.of(Spotted.number(
                Amount.of(where, middle, range, YEARS, CountedNoun.of(pieces, own - 1, next, true)), next));
    }

    /** 80 for "80s" and "eighties". */
    private static Optional<BigDecimal> decade(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        if (piece.digits()) {
            boolean tens = piece.form().length() == 2 && piece.form().endsWith("0");
            return tens && pieces.glued(i) && pieces.read(i + 1, "s")
                    ? Optional.of(new BigDecimal(piece.form()))
                    : Optional.empty();
        }
        return piece.form().endsWith("ties")
                ? NumberWords.standard()
                        .value(
                                NumberWords.Role.CARDINAL,
                                piece.form().substring(0, piece.form().length() - 3) + "y")
                : Optional.empty();
    }
}
