package org.crossread.finding;

import java.time.Duration;
import java.util.Optional;
import org.crossread.model.DateFact;
import org.crossread.model.Period;

/** "Midnight on Tuesday": either end of that day, as outlets mean both, but no hour between. */
final class Midnight {

    /** "Around midnight" is no more than so long before or after it. Set by hand. */
    private static final Duration AROUND = Duration.ofMinutes(75);

    /** Longer is but the midnight of a named day. */
    private static final Duration ALL_DAY = Duration.ofHours(23);

    private Midnight() {}

    /** Whether a date is a midnight of either end of its day. */
    static boolean is(DateFact date) {
        return date.type() == DateFact.Type.TIME
                && date.timex().endsWith("T00:00")
                && date.period()
                        .filter(p -> Duration.between(p.from(), p.until()).compareTo(ALL_DAY) > 0)
                        .isPresent();
    }

    /** A conflict, if {@code time} touches neither end of the day; empty if it may be that midnight. */
    static Optional<Ruling> shutOut(Period day, Period time, String proof) {
        boolean first = time.from().isBefore(day.from().plus(AROUND))
                && time.until().isAfter(day.from().minus(AROUND));
        boolean last = time.until().isAfter(day.until().minus(AROUND))
                && time.from().isBefore(day.until().plus(AROUND));
        return first || last ? Optional.empty() : Optional.of(Ruling.conflict("no time is in both", proof));
    }
}
