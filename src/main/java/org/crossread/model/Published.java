package org.crossread.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When an article appeared, as far as its file tells.
 *
 * @param day the day
 * @param time the local time, where given
 * @param zone the offset from UTC, where given; only beside a time
 * @param where the place it was found, such as {@code JSON-LD datePublished}
 */
public record Published(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone, String where) {
    public Published {
        if (zone.isPresent() && time.isEmpty()) {
            throw new IllegalArgumentException("zone " + zone.get() + " without a time on " + day);
        }
        if (where.isBlank()) {
            throw new IllegalArgumentException("published " + day + " does not say where it was found");
        }
    }

    /** ISO 8601: the day, or day and time, with the offset where it is known. */
    public String iso() {
        String zoned = zone.map(ZoneOffset::getId).orElse("");
        return day + time.map(at -> "T" + at + zoned).orElse("");
    }
}
