package org.crossread.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberCues.Role;
import org.crossread.lexicon.NumberWords;
import org.crossread.lexicon.Words;
import org.crossread.model.Counted;
import org.crossread.model.Range;
import org.crossread.model.Span;
import org.crossread.model.Unit;
import org.crossread.model.Unit.Dimension;

/**
 * Reads ranks: {@code the second victory}, {@code a 12th straight}, {@code third-largest}; not the second as a time.
 */
final class Ranks {

    private static final NumberCues CUES = NumberCues.standard();
    private static final NumberWords WORDS = NumberWords.standard();
    private static final Unit RANK = new Unit(Dimension.RANK, "");

    private Ranks() {}

    static Optional<Spotted> at(Pieces pieces, int i, boolean[] taken) {
        if (taken[i]) {
            return Optional.empty();
        }
        return pieces.at(i).digits() ? digits(pieces, i) : word(pieces, i);
    }

    private static Optional<Spotted> digits(Pieces pieces, int i) {
        String ending = pieces.at(i + 1).form();
        boolean ordinal = pieces.glued(i) && Words.ORDINAL_ENDINGS.has(ending);
        if (!ordinal
                || pieces.at(i).form().length() > 5
                || pieces.read(i + 2, "century")
                || NumberContext.time(pieces, i + 2)) {
            return ordinal ? Optional.of(Spotted.nothing(i + 2)) : Optional.empty();
        }
        return Optional.of(rank(pieces, i, i + 2, new BigDecimal(pieces.at(i).form())));
    }

    private static Optional<Spotted> word(Pieces pieces, int i) {
        int last = i;
        Optional<BigDecimal> tens =
                WORDS.value(NumberWords.Role.CARDINAL, pieces.at(i).form());
        BigDecimal number = BigDecimal.ZERO;
        if (tens.isPresent() && pieces.at(i + 1).dash()) {
            number = tens.get();
            last = i + 2;
        }
        Optional<BigDecimal> ordinal =
                WORDS.value(NumberWords.Role.ORDINAL, pieces.at(last).form());
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int next = last + 1;
        if (!ranks(pieces, i, next) || (NumberContext.time(pieces, next) && !pieces.read(next, "day"))) {
            return Optional.of(Spotted.nothing(next));
        }
        return Optional.of(rank(pieces, i, next, number.add(ordinal.get())));
    }

    /** Whether an ordinal word stands where a rank does: behind a determiner or a hyphen before it, before a noun. */
    private static boolean ranks(Pieces pieces, int i, int next) {
        Piece before = pieces.at(i - 1);
        boolean determined =
                CUES.is(Role.DETERMINER, before.form()) || before.form().endsWith("'s");
        Piece after = pieces.at(next);
        if (after.dash()) {
            String high = pieces.at(next + 1).form();
            return high.endsWith("est") || high.equals("most") || high.equals("ranked") || high.equals("placed");
        }
        boolean noun = after.is("such")
                || (after.word() && !CUES.is(Role.FUNCTION, after.form()) && !CUES.is(Role.LIGHT, after.form()));
        boolean first = pieces.at(i).is("first") || pieces.at(i).is("second");
        boolean office = (pieces.at(i).is("first") && (after.is("minister") || after.is("lady")))
                || after.is("secretary")
                || after.is("aid")
                || after.is("name")
                || after.is("half")
                || after.is("world")
                || after.is("class")
                || after.is("hand")
                || after.is("floor");
        if (office || (first && pieces.at(i).capital() && i > 0)) {
            return false;
        }
        boolean up = before.is("up") && Words.RACING_UP.has(pieces.at(i - 2).form());
        boolean placed = up
                || Words.RACING.has(before.form())
                || (before.is("in") && (after.is("place") || after.is("position")));
        boolean ofSoMany = after.is("of")
                && (pieces.at(next + 1).digits()
                        || WORDS.is(
                                NumberWords.Role.CARDINAL, pieces.at(next + 1).form()))
                && !NumberContext.time(pieces, next + 2);
        return (determined && (noun || ofSoMany)) || (placed && (!pieces.at(i).is("first") || !noun));
    }

    private static Spotted rank(Pieces pieces, int i, int next, BigDecimal number) {
        int end = next;
        if (pieces.at(next).dash() && pieces.at(next + 1).word()) {
            end = next + 2;
        }
        Span where = new Span(pieces.at(i).start(), pieces.at(end - 1).end());
        Counted counted = CountedNoun.of(pieces, i, end, true);
        return Spotted.number(Amount.of(where, number, Range.exactly(number), RANK, counted), end);
    }
}
