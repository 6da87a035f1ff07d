package org.crossread.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Optional;
import org.crossread.model.Published;

/**
 * A date in a line of credits.
 *
 * @param day the day, where it is told in full
 * @param yearless the day without its year, where no more is told
 * @param time the local time, where given
 * @param zone the offset from UTC, where a zone is named that means one
 * @param changed whether it is said to be the day of a change, not of publication
 */
record WrittenDate(
        Optional<LocalDate> day,
        Optional<MonthDay> yearless,
        Optional<LocalTime> time,
        Optional<ZoneOffset> zone,
        boolean changed) {

    /** The moment of publication that it tells; empty without a year. */
    Optional<Published> published(String where) {
        return day.map(d -> new Published(d, time, time.isPresent() ? zone : Optional.empty(), where));
    }

    /** Whether a date without a year is the same day of another year. */
    boolean isDayOf(LocalDate other) {
        return yearless.filter(MonthDay.from(other)::equals).isPresent();
    }
}
