package org.crossread.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.crossread.model.Published;

/** The small phrases that pages are made of. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private Words() {}

    /** {@code 1 conflict}, {@code 2 conflicts}, {@code no conflicts}. */
    static String count(int number, String one, String many) {
        return number == 0 ? "no " + many : number == 1 ? "1 " + one : grouped(number) + " " + many;
    }

    /** {@code 12,345}. */
    static String grouped(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** The same with a capital first letter. */
    static String sentence(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** {@code Tue 12 March 2024}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Tuesday 12 March 2024}. */
    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** {@code Tue 12 March 2024, 08:15 (UTC+02:00)}. */
    static String published(Published published) {
        String zone = published
                .zone()
                .map(z -> z.getTotalSeconds() == 0 ? " UTC" : " (UTC" + z.getId() + ")")
                .orElse("");
        return day(published.day()) + published.time().map(t -> ", " + t + zone).orElse("");
    }
}
