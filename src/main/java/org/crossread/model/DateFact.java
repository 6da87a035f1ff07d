package org.crossread.model;

import java.util.Optional;

/**
 * A date, a time of day, a duration or a repetition.
 *
 * @param where the words that carry it
 * @param type which of them
 * @param timex TIMEX3 value (ISO-TimeML): {@code 2017-06-08}, {@code 2017-W23}, {@code P3D}; what cannot be resolved
 *     keeps its unknown digits as {@code X}: {@code XXXX-WXX-4}
 * @param period the time meant, where it is known; empty for durations and repetitions
 * @param bound whether the time meant is the period itself or only one end of it
 * @param derivation how the value follows from the words, for an editor to follow
 */
public record DateFact(Span where, Type type, String timex, Optional<Period> period, Bound bound, String derivation)
        implements Fact {

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** How the words relate to the period: in it, before it ("by 2020", "until Friday"), after it ("since March"). */
    public enum Bound {
        WITHIN,
        BEFORE,
        AFTER,
        ABOUT
    }

    public DateFact {
        if (timex.isBlank()) {
            throw new IllegalArgumentException("date fact at " + where + " without a TIMEX3 value");
        }
    }

    @Override
    public Kind kind() {
        return Kind.DATE;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(timex);
    }
}
