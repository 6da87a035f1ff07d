package org.crossread.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.crossread.lexicon.Measure;
import org.crossread.model.Counted;
import org.crossread.model.NumberFact;
import org.crossread.model.Range;
import org.crossread.model.Span;
import org.crossread.model.Unit;
import org.crossread.model.Unit.Dimension;

/** Brings a number and its unit to the form in which they are compared. */
final class Amount {

    private static final int DECIMALS = 6;

    private Amount() {}

    /** The fact of a number in the unit in which it is written. */
    static NumberFact of(Span where, BigDecimal number, Range written, Measure measure, Counted counted) {
        Range range = new Range(
                written.least().map(n -> plain(measure.lowest(n))),
                written.most().map(n -> plain(measure.highest(n))),
                written.hedge());
        BigDecimal converted = plain(measure.convert(number));
        return new NumberFact(where, converted, range, measure.unit(), counted, normal(converted, measure.unit()));
    }

    /** The fact of a number that counts, ranks or tells an age. */
    static NumberFact of(Span where, BigDecimal number, Range range, Unit unit, Counted counted) {
        return of(where, number, range, Measure.of(unit, BigDecimal.ONE), counted);
    }

    private static String normal(BigDecimal number, Unit unit) {
        if (unit.dimension() == Dimension.RANK) {
            return number.toPlainString() + ".";
        }
        return Optional.of(unit.symbol())
                .filter(s -> !s.isEmpty())
                .map(s -> number.toPlainString() + " " + s)
                .orElse(number.toPlainString());
    }

    /** Without trailing zeros or an exponent; what conversion adds in digits is rounded away. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal rounded = number.round(MathContext.DECIMAL64);
        if (rounded.scale() > DECIMALS && rounded.abs().compareTo(BigDecimal.ONE) >= 0) {
            rounded = rounded.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
