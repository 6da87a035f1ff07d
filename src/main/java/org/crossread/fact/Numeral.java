package org.crossread.fact;

import java.math.BigDecimal;

/**
 * A number as it is written, without its unit.
 *
 * @param value the number
 * @param step the place of the last digit that is written: 100000 for 4.2 million
 * @param scaled whether a point or a word such as million tells that it may be rounded
 * @param from its first piece
 * @param next the piece after its last
 */
record Numeral(BigDecimal value, BigDecimal step, boolean scaled, int from, int next) {

    /** The same number, so many times as large, that ends before {@code end}. */
    Numeral times(BigDecimal scale, int end) {
        return new Numeral(value.multiply(scale), step.multiply(scale), true, from, end);
    }

    boolean below(Numeral other) {
        return value.compareTo(other.value) < 0;
    }
}
