package org.crossread.model;

import java.util.Optional;

/**
 * Whether a predicate is affirmed or denied.
 *
 * @param where the words that carry it, such as {@code has not been detained}
 * @param predicate stem of the verb, or the phrase that has an opposite: {@code fall}, {@code turn-down}, {@code
 *     at-large}
 * @param affirmed false if it is denied
 */
public record PolarityFact(Span where, String predicate, boolean affirmed) implements Fact {
    public PolarityFact {
        if (predicate.isBlank()) {
            throw new IllegalArgumentException("polarity fact at " + where + " without a predicate");
        }
    }

    @Override
    public Kind kind() {
        return Kind.POLARITY;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(affirmed ? predicate : "not " + predicate);
    }
}
