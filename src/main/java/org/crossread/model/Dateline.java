package org.crossread.model;

import java.time.MonthDay;
import java.util.Optional;

/**
 * The head of a report that says where it was written: {@code ASTANA, June 8. /TASS/.}
 *
 * @param text the words as they stand
 * @param place the town, as written
 * @param day the day without its year, where given
 * @param agency the agency, where given
 */
public record Dateline(String text, Optional<String> place, Optional<MonthDay> day, Optional<String> agency) {
    public Dateline {
        if (text.isBlank()) {
            throw new IllegalArgumentException("dateline is blank");
        }
    }
}
