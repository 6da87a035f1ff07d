package org.crossread.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The moment from which an article counts its relative dates.
 *
 * @param day the day
 * @param time the local time, where known
 * @param why how it is known, to complete "on or before Saturday 10 June 2017, ...": {@code the day of publication}
 */
public record Anchor(LocalDate day, Optional<LocalTime> time, String why) {
    public Anchor {
        if (why.isBlank()) {
            throw new IllegalArgumentException("anchor " + day + " does not say why");
        }
    }
}
