package org.crossread.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crossread.lexicon.Currencies;
import org.crossread.lexicon.Measure;
import org.crossread.lexicon.NumberWords;
import org.crossread.lexicon.Spelled;

/**
 * A number with the unit in which it is written.
 *
 * @param number the number
 * @param unit its unit; empty for a bare number
 * @param money whether a currency sign stands before it
 * @param start index of its first char, the sign with it
 * @param end index after its last, the unit with it
 * @param next the piece behind it
 */
record Measured(Numeral number, Optional<Measure> unit, boolean money, int start, int end, int next) {

    private static final NumberWords WORDS = NumberWords.standard();

    /** The number and unit that start at piece {@code i}. */
    static Optional<Measured> at(Pieces pieces, int i, Writing writing) {
        return at(pieces, i, writing, false);
    }

    /**
     * The number and unit that start at piece {@code i}.
     *
     * @param behindMoney whether a sum of money stands before it, so that m is million
     */
    static Optional<Measured> at(Pieces pieces, int i, Writing writing, boolean behindMoney) {
        String text = pieces.text();
        int start = pieces.at(i).start();
        Optional<Spelled<Measure>> sign = Currencies.standard().sign(text, start, writing.region());
        if (sign.isPresent()) {
            int at = pieces.from(sign.get().end());
            boolean near = pieces.at(at).start() - sign.get().end() <= 1;
            Optional<Numeral> number =
                    near && pieces.at(at).digits() ? NumberReader.at(pieces, at, writing, true) : Optional.empty();
            if (number.isPresent()) {
                int end = pieces.at(number.get().next() - 1).end();
                return Optional.of(new Measured(
                        number.get(),
                        sign.map(Spelled::meaning),
                        true,
                        start,
                        end,
                        number.get().next()));
            }
        }
        Optional<Numeral> read =
                partOfUnit(pieces, i, writing).or(() -> NumberReader.at(pieces, i, writing, behindMoney));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Numeral number = read.get();
        int from = minus(pieces, i) ? pieces.at(i - 1).start() : start;
        Numeral signed = from < start ? number.times(BigDecimal.ONE.negate(), number.next()) : number;
        boolean of = pieces.read(number.next(), "of", "a");
        Optional<Spelled<Measure>> unit = UnitReader.after(pieces, of ? number.next() + 2 : number.next(), writing);
        if (unit.isEmpty()) {
            return Optional.of(new Measured(
                    number,
                    Optional.empty(),
                    false,
                    start,
                    pieces.at(number.next() - 1).end(),
                    number.next()));
        }
        return Optional.of(new Measured(
                signed.step().signum() < 0
                        ? new Numeral(signed.value(), number.step(), number.scaled(), i, number.next())
                        : signed,
                unit.map(Spelled::meaning),
                false,
                from,
                unit.get().end(),
                pieces.from(unit.get().end())));
    }

    /** "Half a metre", "half a percentage point", "three quarters of a mile". */
    static Optional<Numeral> partOfUnit(Pieces pieces, int i, Writing writing) {
        int at = i;
        BigDecimal parts = BigDecimal.ONE;
        if (pieces.read(at, "a") || pieces.read(at, "one")) {
            at++;
        } else if (WORDS.is(NumberWords.Role.CARDINAL, pieces.at(at).form())) {
            parts = WORDS.value(NumberWords.Role.CARDINAL, pieces.at(at).form()).orElseThrow();
            at++;
        }
        at = at > i && pieces.at(at).dash() ? at + 1 : at;
        Optional<BigDecimal> part =
                WORDS.value(NumberWords.Role.PART, pieces.at(at).form());
        int next = pieces.read(at + 1, "of") ? at + 2 : at + 1;
        boolean one = pieces.read(next, "a") || pieces.read(next, "an");
        if (part.isEmpty()
                || !one
                || UnitReader.after(pieces, next + 1, writing).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = parts.divide(part.get(), MathContext.DECIMAL32);
        return Optional.of(new Numeral(value, value.movePointLeft(1), true, i, next + 1));
    }

    /** A sign before digits: -5°C, minus 5°C. */
    private static boolean minus(Pieces pieces, int i) {
        return pieces.read(i - 1, "minus") || (pieces.at(i - 1).dash() && pieces.glued(i - 1) && !pieces.glued(i - 2));
    }
}
