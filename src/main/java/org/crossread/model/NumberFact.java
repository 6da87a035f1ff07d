package org.crossread.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A count, a share, a sum of money, a measure, a rank, an age or a score.
 *
 * @param where the words that carry it, the unit and the hedge with them
 * @param number what is stated, in {@code unit}, after conversion
 * @param range the numbers that the words allow, in {@code unit}
 * @param unit what it is measured in
 * @param counted what it counts
 * @param normal its normal form, such as {@code 20 %} or {@code 3-1} for a score
 */
public record NumberFact(Span where, BigDecimal number, Range range, Unit unit, Counted counted, String normal)
        implements Fact {
    public NumberFact {
        if (normal.isBlank()) {
            throw new IllegalArgumentException("number fact " + number + " at " + where + " without a normal form");
        }
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(normal);
    }
}
