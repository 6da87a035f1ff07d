package org.crossread.fact;

import java.util.Optional;
import org.crossread.model.DateFact;
import org.crossread.model.Period;

/**
 * What a match was understood to mean.
 *
 * @param timex its TIMEX3 value
 * @param type its TIMEX3 type
 * @param period the time meant, where known
 * @param why how the value follows from the words, without the words themselves
 */
record DateReading(String timex, DateFact.Type type, Optional<Period> period, String why) {

    /** A point or stretch of the calendar; its period follows from its value. */
    static DateReading date(String timex, String why) {
        return new DateReading(timex, DateFact.Type.DATE, Periods.of(timex), why);
    }

    /** A length of time. */
    static DateReading duration(String timex) {
        return new DateReading(timex, DateFact.Type.DURATION, Optional.empty(), "a length of time");
    }

    /** A repetition. */
    static DateReading set(String timex) {
        return new DateReading(timex, DateFact.Type.SET, Optional.empty(), "a repetition");
    }
}
