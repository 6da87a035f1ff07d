package org.crossread.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.CheckCues;
import org.crossread.lexicon.Measure;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberCues.Role;
import org.crossread.model.Counted;
import org.crossread.model.NumberFact;
import org.crossread.model.Range;
import org.crossread.model.Span;
import org.crossread.model.Unit;
import org.crossread.model.Unit.Dimension;

/** Reads counts, money, measures and per cent, single or from one to another, with their hedge. */
final class Quantities {

    private static final NumberCues CUES = NumberCues.standard();
    private static final Measure COUNT = Measure.of(Unit.COUNT, BigDecimal.ONE);

    private static final List<BigDecimal> SCALES =
            List.of(BigDecimal.valueOf(1000), BigDecimal.valueOf(1000000), BigDecimal.valueOf(1000000000L));

    private Quantities() {}

    /** What is counted or measured from piece {@code i} on. */
    static Optional<Spotted> at(Pieces pieces, int i, boolean[] taken, Writing writing) {
        Optional<Measured> first = Measured.at(pieces, i, writing);
        if (first.isEmpty() || overTaken(first.get(), i, taken)) {
            return Optional.empty();
        }
        Measured low = first.get();
        if (pronoun(pieces, low)) {
            return Optional.of(Spotted.nothing(low.next()));
        }
        Optional<Measured> second = upTo(pieces, low, taken, writing);
        if (second.isPresent()) {
            return Optional.of(spread(pieces, low, second.get()));
        }
        boolean duration = low.unit().isEmpty() && (NumberContext.time(pieces, low.next()) || otherTime(pieces, low));
        if (duration) {
            return Optional.of(Spotted.nothing(low.next()));
        }
        return Optional.of(single(pieces, compound(pieces, low, writing), elliptic(pieces, low, writing)));
    }

    private static boolean overTaken(Measured amount, int i, boolean[] taken) {
        for (int k = i; k < amount.number().next() && k < taken.length; k++) {
            if (taken[k]) {
                return true;
            }
        }
        return false;
    }

    /** "One" that counts nothing. */
    private static boolean pronoun(Pieces pieces, Measured amount) {
        Piece word = pieces.at(amount.number().from());
        if (!word.is("one")
                || amount.number().next() > amount.number().from() + 1
                || amount.unit().isPresent()) {
            return false;
        }
        Piece next = pieces.at(amount.next());
        boolean alone = !next.word() || CUES.is(Role.ONELESS, next.form()) || CUES.is(Role.FUNCTION, next.form());
        return alone
                || CUES.is(Role.NOTONE, pieces.at(amount.number().from() - 1).form());
    }

    /** The end of "12 to 15", "10-12", "between 3 and 5", "two or three". */
    private static Optional<Measured> upTo(Pieces pieces, Measured low, boolean[] taken, Writing writing) {
        int at = low.next();
        Piece joint = pieces.at(at);
        String before = pieces.at(low.number().from() - (low.money() ? 2 : 1)).form();
        boolean to = joint.is("to") && !before.equals("from") && !moved(low, before);
        boolean and = joint.is("and") && before.equals("between");
        boolean or = joint.is("or");
        boolean dash = joint.dash() && pieces.glued(at - 1) && pieces.glued(at);
        if (!(to || and || or || dash)) {
            return Optional.empty();
        }
        Optional<Measured> high =
                Measured.at(pieces, at + 1, writing, low.money()).filter(h -> !overTaken(h, at + 1, taken));
        if (high.isEmpty()) {
            return high;
        }
        Numeral top = high.get().number();
        boolean sameUnit = low.unit().isEmpty()
                || high.get().unit().isEmpty()
                || low.unit().get().unit().equals(high.get().unit().get().unit());
        boolean next = !or
                || (top.value().compareTo(shared(low.number(), top).value().multiply(BigDecimal.valueOf(2))) <= 0
                        && low.unit().isEmpty());
        return sameUnit && next && shared(low.number(), top).below(top) ? high : Optional.empty();
    }

    /** "Fell by two per cent to 27 per cent", "up 3 per cent to 40": by how much, and where to. */
    private static boolean moved(Measured low, String before) {
        boolean trend = CheckCues.standard().is(CheckCues.Role.UP, before)
                || CheckCues.standard().is(CheckCues.Role.DOWN, before);
        return before.equals("by") || (trend && low.unit().isPresent());
    }

    /** In "2 to 3 million" both are millions. */
    private static Numeral shared(Numeral low, Numeral high) {
        if (low.scaled() || !high.scaled() || low.step().compareTo(high.step()) >= 0) {
            return low;
        }
        BigDecimal scale = high.value().stripTrailingZeros();
        BigDecimal by = BigDecimal.ONE;
        for (BigDecimal million : SCALES) {
            if (scale.abs().compareTo(million) >= 0) {
                by = million;
            }
        }
        return low.value().compareTo(BigDecimal.valueOf(1000)) < 0 ? low.times(by, low.next()) : low;
    }

    private static Spotted spread(Pieces pieces, Measured low, Measured high) {
        if (NumberContext.time(pieces, high.next())
                && high.unit().isEmpty()
                && low.unit().isEmpty()) {
            return Spotted.nothing(high.next());
        }
        Measure unit = high.unit().or(low::unit).orElse(COUNT);
        boolean between = pieces.read(low.number().from() - (low.money() ? 2 : 1), "between");
        int start =
                between ? pieces.at(low.number().from() - (low.money() ? 2 : 1)).start() : low.start();
        Hedged hedged = Hedged.around(pieces, start, high.end());
        Numeral bottom = shared(low.number(), high.number());
        Range range = NumberRanges.spread(bottom, high.number(), hedged.sense());
        BigDecimal middle = bottom.value().add(high.number().value()).divide(BigDecimal.valueOf(2));
        return fact(pieces, hedged.where(), middle, range, unit, high.next());
    }

    private static Spotted single(Pieces pieces, Measured amount, Optional<Measure> lent) {
        Hedged hedged = Hedged.around(pieces, amount.start(), amount.end());
        Measure unit = amount.unit().or(() -> lent).orElse(COUNT);
        Numeral number = amount.number();
        Range range = hedged.sense()
                .map(s -> NumberRanges.hedged(number, s))
                .orElseGet(() -> NumberRanges.plain(number, unit.unit().dimension()));
        return fact(pieces, hedged.where(), number.value(), range, unit, amount.next());
    }

    private static Spotted fact(Pieces pieces, Span hedged, BigDecimal value, Range range, Measure unit, int next) {
        int from = pieces.from(hedged.start());
        int after = Math.max(next, pieces.from(hedged.end()));
        boolean strong = pieces.at(after).dash() && pieces.read(after + 1, "strong");
        Span where = strong ? new Span(hedged.start(), pieces.at(after + 1).end()) : hedged;
        boolean plain = unit.unit().dimension() == Dimension.COUNT;
        Counted counted = CountedNoun.of(
                pieces, from, strong ? after + 2 : after, !plain || value.compareTo(BigDecimal.ONE) == 0 || strong);
        NumberFact fact = Amount.of(where, value, range, unit, counted);
        return Spotted.number(fact, Math.max(after, strong ? after + 2 : after));
    }

    /** "5 feet 10 inches", "8lb 3oz": the smaller unit adds to the larger. */
    private static Measured compound(Pieces pieces, Measured large, Writing writing) {
        if (large.unit().isEmpty() || large.money()) {
            return large;
        }
        Optional<Measured> small =
                Measured.at(pieces, large.next(), writing).filter(s -> s.unit().isPresent() && !s.money());
        if (small.isEmpty()) {
            return large;
        }
        Measure big = large.unit().get();
        Measure little = small.get().unit().get();
        boolean same = big.unit().equals(little.unit())
                && little.factor().compareTo(big.factor()) < 0
                && little.zero().signum() == 0
                && big.unit().dimension() != Dimension.SHARE;
        if (!same) {
            return large;
        }
        BigDecimal more = little.convert(small.get().number().value()).divide(big.factor(), MathContext.DECIMAL64);
        Numeral sum = new Numeral(
                large.number().value().add(more),
                little.factor().divide(big.factor(), MathContext.DECIMAL64),
                true,
                large.number().from(),
                small.get().number().next());
        return new Measured(
                sum,
                large.unit(),
                false,
                large.start(),
                small.get().end(),
                small.get().next());
    }

    /** In "from 4 to 5 per cent" the 4 is in per cent too, and the 12 in "15 per cent, up from 12". */
    private static Optional<Measure> elliptic(Pieces pieces, Measured bare, Writing writing) {
        if (bare.unit().isPresent()) {
            return Optional.empty();
        }
        if (pieces.read(bare.next(), "to")) {
            return Measured.at(pieces, bare.next() + 1, writing)
                    .filter(a -> !a.money())
                    .flatMap(Measured::unit);
        }
        int before = compared(pieces, bare);
        boolean share =
                pieces.read(before, "%") || pieces.read(before, "percent") || pieces.read(before - 1, "per", "cent");
        return share ? Optional.of(Measure.of(Unit.PER_CENT, BigDecimal.ONE)) : Optional.empty();
    }

    /** In "25 minutes instead of nine" the nine is no count. */
    private static boolean otherTime(Pieces pieces, Measured bare) {
        return CUES.is(Role.TIME, pieces.at(compared(pieces, bare)).form());
    }

    /**
     * The piece before the words that compare a bare number, with nothing behind it, to another; -1 if there are none.
     */
    private static int compared(Pieces pieces, Measured bare) {
        int at = bare.number().from() - 1;
        boolean alone = !pieces.at(bare.next()).word()
                || CUES.is(Role.FUNCTION, pieces.at(bare.next()).form());
        String word = pieces.at(at).form();
        if (!alone
                || !(word.equals("from")
                        || word.equals("with")
                        || word.equals("of")
                        || word.equals("against")
                        || word.equals("to"))) {
            return -1;
        }
        String first = pieces.at(at - 1).form();
        boolean two = first.equals("up") || first.equals("down") || first.equals("compared") || first.equals("instead");
        if ((word.equals("of") && !first.equals("instead")) || (word.equals("with") && !first.equals("compared"))) {
            return -1;
        }
        at = two ? at - 2 : at - 1;
        return pieces.read(at, ",") ? at - 1 : at;
    }
}
