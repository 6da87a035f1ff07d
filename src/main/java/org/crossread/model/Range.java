package org.crossread.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that the words allow.
 *
 * @param least the lowest of them; empty if there is no lower bound
 * @param most the highest of them; empty if there is no upper bound
 * @param hedge how they were given
 */
public record Range(Optional<BigDecimal> least, Optional<BigDecimal> most, Hedge hedge) {

    /** How a number is given: exactly, rounded ("about", "nearly", "some"), as a bound ("at least"), as a range. */
    public enum Hedge {
        EXACT,
        ROUNDED,
        BOUND,
        SPREAD
    }

    public Range {
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("range from " + least.get() + " to " + most.get());
        }
        if (least.isEmpty() && most.isEmpty()) {
            throw new IllegalArgumentException("range without any bound");
        }
    }

    /** One number, exactly. */
    public static Range exactly(BigDecimal number) {
        return new Range(Optional.of(number), Optional.of(number), Hedge.EXACT);
    }

    /** Whether some number lies in both. */
    public boolean overlaps(Range other) {
        return reaches(least, other.most) && reaches(other.least, most);
    }

    /** Whether every number of {@code other} lies in this. */
    public boolean holds(Range other) {
        boolean below =
                least.isEmpty() || (other.least.isPresent() && other.least.get().compareTo(least.get()) >= 0);
        boolean above =
                most.isEmpty() || (other.most.isPresent() && other.most.get().compareTo(most.get()) <= 0);
        return below && above;
    }

    private static boolean reaches(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
    }
}
