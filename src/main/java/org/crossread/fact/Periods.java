package org.crossread.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.crossread.lexicon.DayPart;
import org.crossread.model.Period;

/**
 * The stretch of time that a TIMEX3 value names (ISO-TimeML, TIDES 2005): {@code 2017-06-08}, {@code 2017-W23}, {@code
 * 2017-Q3}, {@code 2017-SU}, {@code 199}, {@code 16}, {@code 2017-06-08TEV}, {@code 2017-06-08T18:00}, and two of them
 * with a slash between.
 */
final class Periods {

    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    private Periods() {}

    /** The period; empty if the value has unknown parts, is no point of the calendar or names no real day. */
    static Optional<Period> of(String timex) {
        int slash = timex.indexOf('/');
        if (slash > 0) {
            Optional<Period> from = of(timex.substring(0, slash));
            Optional<Period> until = of(timex.substring(slash + 1));
            return from.flatMap(
                    f -> until.filter(u -> u.until().isAfter(f.from())).map(u -> new Period(f.from(), u.until())));
        }
        if (timex.isEmpty() || timex.indexOf('X') >= 0 || !Character.isDigit(timex.charAt(0))) {
            return timex.startsWith("BC") && timex.length() == 6
                    ? years(-Integer.parseInt(timex.substring(2)) + 1, 1)
                    : Optional.empty();
        }
        try {
            return known(timex);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // 30 February: the value keeps what was written, the calendar has no such day
        }
    }

    private static Optional<Period> known(String timex) {
        int time = timex.indexOf('T');
        if (time > 0) {
            return Optional.of(timed(LocalDate.parse(timex.substring(0, time)), timex.substring(time + 1)));
        }
        if (timex.length() <= 4) {
            int size = (int) Math.pow(10, 4 - timex.length());
            return years(Integer.parseInt(timex) * size, size);
        }
        int year = Integer.parseInt(timex.substring(0, 4));
        String rest = timex.substring(5);
        if (rest.startsWith("W") && rest.length() > 2 && Character.isDigit(rest.charAt(1))) {
            LocalDate monday = week(year, Integer.parseInt(rest.substring(1, 3)));
            return rest.endsWith("WE") && rest.length() > 3
                    ? days(monday.plusDays(5), monday.plusDays(7))
                    : days(monday, monday.plusDays(7));
        }
        if (rest.startsWith("Q")) {
            LocalDate from = LocalDate.of(year, Integer.parseInt(rest.substring(1)) * 3 - 2, 1);
            return days(from, from.plusMonths(3));
        }
        if (rest.startsWith("H")) {
            LocalDate from = LocalDate.of(year, Integer.parseInt(rest.substring(1)) * 6 - 5, 1);
            return days(from, from.plusMonths(6));
        }
        if (SEASONS.containsKey(rest)) {
            // A month of grace at either end: the calendar's season, the weather's and the market's differ.
            LocalDate from = LocalDate.of(year, SEASONS.get(rest), 1);
            return days(from.minusMonths(1), from.plusMonths(4));
        }
        if (rest.length() == 2) {
            LocalDate from = YearMonth.parse(timex).atDay(1);
            return days(from, from.plusMonths(1));
        }
        LocalDate day = LocalDate.parse(timex);
        return days(day, day.plusDays(1));
    }

    private static Period timed(LocalDate day, String time) {
        Optional<DayPart> part = DayPart.of(time);
        if (part.isPresent()) {
            LocalDateTime start = day.atStartOfDay();
            return new Period(
                    start.plusHours(part.get().from()),
                    start.plusHours(part.get().until()));
        }
        boolean next = time.startsWith("24");
        String clock = next ? "00" + time.substring(2) : time;
        LocalTime at = LocalTime.parse(clock.length() == 2 ? clock + ":00" : clock);
        LocalDateTime from = (next ? day.plusDays(1) : day).atTime(at);
        return new Period(from, clock.length() > 5 ? from.plusSeconds(1) : from.plusMinutes(1));
    }

    private static Optional<Period> days(LocalDate from, LocalDate until) {
        return Optional.of(new Period(from.atStartOfDay(), until.atStartOfDay()));
    }

    private static Optional<Period> years(int first, int many) {
        return days(LocalDate.of(first, 1, 1), LocalDate.of(first + many, 1, 1));
    }

    /** Monday of the ISO week. */
    static LocalDate week(int year, int week) {
        LocalDate first = LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        return first.plusWeeks(week - 1L);
    }

    /** {@code 2017-W23}, the ISO week of the day. */
    static String weekOf(LocalDate day) {
        return String.format(
                java.util.Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
