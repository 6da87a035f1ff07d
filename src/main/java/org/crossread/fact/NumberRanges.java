package org.crossread.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crossread.lexicon.NumberHedges.Sense;
import org.crossread.model.Range;
import org.crossread.model.Range.Hedge;
import org.crossread.model.Unit.Dimension;

/**
 * The numbers that a written number allows. Journalists round to few digits: a number's last digit that is not a
 * trailing zero is taken as the rounded one.
 */
final class NumberRanges {

    /**
     * Half a step, less a hair, so that neighbours such as 4.5 and 4.6 stay apart: ranges are closed, and would touch
     * at 4.55.
     */
    private static final BigDecimal HALF_STEP = new BigDecimal("0.49");

    /**
     * What "about 9,000" may be off by: half a thousand. Then it does not meet "about 11,000", and £4m meets 4.2 but
     * not 4.8.
     */
    private static final BigDecimal ABOUT_HALF_STEP = new BigDecimal("0.5");

    /** "About" never means more than a sixth: half a step of "about 10" would be 5 to 15. */
    private static final BigDecimal ABOUT_MOST = new BigDecimal("0.166667");

    /** Nor less than three in a hundred: "about 1,250" is not 1,249 to 1,251. */
    private static final BigDecimal ABOUT_LEAST = new BigDecimal("0.03");

    /** "Nearly 20" starts at 18; writers say "nearly" of the next round number, and 17 would be nearer to 15. */
    private static final BigDecimal NEARLY = new BigDecimal("0.1");

    /** A bare measure, "20 km" or "£4m", is off by a twentieth at most; at a tenth, 20 km would meet 22 km. */
    private static final BigDecimal BARE_MOST = new BigDecimal("0.05");

    /**
     * From here on, trailing zeros of a count or a sum may be rounding: 12,000 allows 12,340; a toll of 20 does not
     * allow 19.
     */
    private static final BigDecimal ROUND_FROM = BigDecimal.valueOf(1000);

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private NumberRanges() {}

    /** Which numbers {@code number} allows when it stands without a hedge; a plain count is exact. */
    static Range plain(Numeral number, Dimension dimension) {
        return switch (dimension) {
            case RANK, AGE, SCORE -> Range.exactly(number.value());
            case COUNT, MONEY ->
                number.scaled() || number.value().compareTo(ROUND_FROM) >= 0
                        ? bare(number)
                        : Range.exactly(number.value());
            case SHARE, PERCENTAGE_POINTS -> within(number, number.step());
            case LENGTH, AREA, VOLUME, MASS, TEMPERATURE, SPEED, TIME, ENERGY, POWER, DATA, PRESSURE, MAGNITUDE ->
                bare(number);
        };
    }

    private static Range bare(Numeral number) {
        return within(number, place(number));
    }

    private static Range within(Numeral number, BigDecimal place) {
        if (place.compareTo(BigDecimal.ONE) == 0 && number.value().compareTo(ROUND_FROM) >= 0) {
            return Range.exactly(number.value());
        }
        BigDecimal off = place.multiply(HALF_STEP).min(number.value().abs().multiply(BARE_MOST));
        return new Range(
                Optional.of(number.value().subtract(off)),
                Optional.of(number.value().add(off)),
                Hedge.EXACT);
    }

    /** Which numbers {@code number} allows behind or before such a hedge. */
    static Range hedged(Numeral number, Sense sense) {
        BigDecimal value = number.value();
        BigDecimal near = value.abs().multiply(NEARLY);
        return switch (sense) {
            case ABOUT -> around(value, aboutOff(number));
            case NEARLY -> new Range(Optional.of(value.subtract(near)), Optional.of(value), Hedge.ROUNDED);
            case BARELY -> new Range(Optional.of(value), Optional.of(value.add(near)), Hedge.ROUNDED);
            case LEAST -> new Range(Optional.of(value), Optional.empty(), Hedge.BOUND);
            case MOST -> new Range(Optional.empty(), Optional.of(value), Hedge.BOUND);
        };
    }

    /** From one number to another, both with what their hedge allows. */
    static Range spread(Numeral low, Numeral high, Optional<Sense> sense) {
        boolean about = sense.filter(s -> s == Sense.ABOUT).isPresent();
        BigDecimal below = about ? aboutOff(low) : BigDecimal.ZERO;
        BigDecimal above = about ? aboutOff(high) : BigDecimal.ZERO;
        boolean most = sense.filter(s -> s == Sense.MOST).isPresent();
        boolean least = sense.filter(s -> s == Sense.LEAST).isPresent();
        return new Range(
                most ? Optional.empty() : Optional.of(low.value().subtract(below)),
                least ? Optional.empty() : Optional.of(high.value().add(above)),
                Hedge.SPREAD);
    }

    private static Range around(BigDecimal value, BigDecimal off) {
        return new Range(Optional.of(value.subtract(off)), Optional.of(value.add(off)), Hedge.ROUNDED);
    }

    private static BigDecimal aboutOff(Numeral number) {
        BigDecimal size = number.value().abs();
        return place(number)
                .multiply(ABOUT_HALF_STEP)
                .max(size.multiply(ABOUT_LEAST))
                .min(size.multiply(ABOUT_MOST));
    }

    /** The place of the last digit that is not a trailing zero; behind a decimal point, of the last one written. */
    private static BigDecimal place(Numeral number) {
        if (number.value().scale() > 0 || number.value().signum() == 0) {
            return number.step();
        }
        BigDecimal stripped = number.value().round(DIGITS).stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()).max(number.step());
    }
}
