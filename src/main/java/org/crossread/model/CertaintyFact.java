package org.crossread.model;

import java.util.Locale;
import java.util.Optional;

/**
 * How sure a sentence is of a predicate.
 *
 * @param where the words that carry it: {@code is expected to}, {@code allegedly}
 * @param predicate stem of the predicate; empty if it is the whole sentence
 * @param level the rung of the ladder
 */
public record CertaintyFact(Span where, String predicate, Level level) implements Fact {

    /** The hedge ladder, from denied to done. */
    public enum Level {
        DENIED,
        /** Said to be open: "no decision has been made", "neither confirmed nor denied", "too early to say". */
        UNDECIDED,
        ALLEGED,
        REPORTED,
        POSSIBLE,
        EXPECTED,
        PLANNED,
        CONFIRMED,
        DONE
    }

    @Override
    public Kind kind() {
        return Kind.CERTAINTY;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(level.name().toLowerCase(Locale.ROOT));
    }
}
