package org.crossread.lexicon;

import java.util.Optional;

/**
 * The hours that a part of the day may last.
 *
 * @param from hour of the day, from 0
 * @param until hour after its last; beyond 24 on the next day
 */
public record DayPart(int from, int until) {

    /**
     * The hours of a part; empty if there is no such part.
     *
     * @param code as in TIMEX3: {@code MO}, {@code NI}
     */
    public static Optional<DayPart> of(String code) {
        return TimeWords.standard().value("part-hours", code).map(hours -> {
            int dash = hours.indexOf('-');
            return new DayPart(Integer.parseInt(hours.substring(0, dash)), Integer.parseInt(hours.substring(dash + 1)));
        });
    }
}
