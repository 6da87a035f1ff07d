package org.crossread.lexicon;

import java.math.BigDecimal;
import org.crossread.model.Unit;

/**
 * A unit as it is written, and how its numbers become SI.
 *
 * @param unit after conversion
 * @param zero what is taken off first: 32 for Fahrenheit
 * @param factor what it is multiplied by then
 * @param least the lowest factor the word may stand for: a ton is not the same everywhere
 * @param most the highest
 */
public record Measure(Unit unit, BigDecimal zero, BigDecimal factor, BigDecimal least, BigDecimal most) {

    /** A measure whose factor is sure. */
    public static Measure of(Unit unit, BigDecimal factor) {
        return new Measure(unit, BigDecimal.ZERO, factor, factor, factor);
    }

    /** The number in {@link #unit()}. */
    public BigDecimal convert(BigDecimal number) {
        return number.subtract(zero).multiply(factor);
    }

    /** The number in {@link #unit()}, by the factor that makes it lowest. */
    public BigDecimal lowest(BigDecimal number) {
        return number.subtract(zero).multiply(number.signum() < 0 ? most : least);
    }

    /** The number in {@link #unit()}, by the factor that makes it highest. */
    public BigDecimal highest(BigDecimal number) {
        return number.subtract(zero).multiply(number.signum() < 0 ? least : most);
    }
}
