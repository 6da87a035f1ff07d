package org.crossread.finding;

import java.time.Duration;
import org.crossread.model.DateFact;
import org.crossread.model.Period;

/** Of what size a date or a length of time is: hours and days are seldom two answers to one question. */
enum DateSize {
    /** Minutes and hours. */
    OF_HOURS,
    /** Days and weeks; clock times too, as they stand for their day. */
    OF_DAYS,
    /** Months, years and more. */
    OF_YEARS,
    /** Nobody knows. */
    UNKNOWN;

    /** Days: no month is shorter, whatever the hours at its ends. */
    private static final int MONTH = 27;

    static DateSize of(DateFact date) {
        return date.type() == DateFact.Type.DURATION || date.type() == DateFact.Type.SET
                ? ofLength(date.timex())
                : date.period().map(p -> isLong(p) ? OF_YEARS : OF_DAYS).orElse(UNKNOWN);
    }

    /** Whether it is a month, a season, a year or more. */
    static boolean isLong(Period period) {
        return Duration.between(period.from(), period.until()).toDays() >= MONTH;
    }

    private static DateSize ofLength(String timex) {
        return timex.startsWith("PT") ? OF_HOURS : timex.endsWith("D") || timex.endsWith("W") ? OF_DAYS : OF_YEARS;
    }
}
