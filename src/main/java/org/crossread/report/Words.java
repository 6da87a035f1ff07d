package org.crossread.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The small phrases that pages are made of. */
final class Words {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private Words() {}

    /** The same with a capital first letter. */
    static String sentence(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** {@code Tuesday 12 March 2024}. */
    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }
}
