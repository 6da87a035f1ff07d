package org.crossread.model;

import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A stretch of time.
 *
 * @param from its first instant, local time
 * @param until the instant after its last; later than {@code from}
 */
public record Period(LocalDateTime from, LocalDateTime until) {
    public Period {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "period [%s, %s) is empty", from, until));
        }
    }

    /** Whether the two share an instant. */
    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether all of {@code other} lies in this. */
    public boolean holds(Period other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }
}
