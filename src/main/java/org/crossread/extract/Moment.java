package org.crossread.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.crossread.model.Published;

/**
 * A date read in a page, and where in its text it stood.
 *
 * @param day the day
 * @param time the local time, where given
 * @param zone the offset from UTC, where given beside a time
 * @param start index of its first char in the text it was read from
 * @param end index after its last char
 */
record Moment(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone, int start, int end) {

    /** The moment as a date of publication. */
    Published published(String where) {
        return new Published(day, time, time.isPresent() ? zone : Optional.empty(), where);
    }
}
