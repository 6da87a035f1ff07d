package org.crossread.fact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.crossread.model.Anchor;

/**
 * From where a date is counted.
 *
 * @param anchor the article's own day, where known
 * @param told the day that the text named last before, where there is one
 * @param tense of the clause
 * @param habits how the article writes its dates
 */
record DateContext(Optional<Anchor> anchor, Optional<Told> told, DateTense tense, DateHabits habits) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    /**
     * A date that the text named before.
     *
     * @param timex its value
     * @param day its first day
     * @param words as the text has it
     */
    record Told(String timex, LocalDate day, String words) {}

    Optional<LocalDate> day() {
        return anchor.map(Anchor::day);
    }

    /** {@code Saturday 10 June 2017, the day of publication}. */
    String anchored() {
        return anchor.map(a -> spoken(a.day()) + ", " + a.why()).orElse("a day that is not known");
    }

    static String spoken(LocalDate day) {
        return DAY.format(day);
    }
}
