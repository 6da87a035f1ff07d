package org.crossread.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** Reads dates that count within a month or year: {@code the third quarter}, {@code the first Monday in June}. */
final class OrdinalDates {

    private OrdinalDates() {}

    static DateReading ordinal(DateMatch match, DateContext context) {
        if (match.has("weekday")) {
            return weekdayOfMonth(match, context);
        }
        String unit = match.text("unit");
        boolean last = !match.has("q") && match.number("n").isEmpty();
        int n = match.has("q") ? match.number("q").orElse(1) : match.number("n").orElse(0);
        Optional<Integer> year = match.number("year").or(() -> yearOf(match, context));
        String y = year.map(v -> String.format(Locale.ROOT, "%04d", v)).orElse("XXXX");
        String why = match.has("year")
                ? "as written"
                : year.isPresent()
                        ? "in the year counted from " + context.anchored()
                        : "the year is not known, for the article has no date";
        if (match.has("month")) {
            return DateReading.date(inMonth(match, year, unit, n, last, context), why);
        }
        return switch (unit) {
            case "quarter" -> DateReading.date(y + "-Q" + (last ? 4 : n), why);
            case "half" -> DateReading.date(y + "-H" + (last ? 2 : n), why);
            case "M" -> DateReading.date(String.format(Locale.ROOT, "%s-%02d", y, last ? 12 : n), why);
            case "D" -> DateReading.date(last ? y + "-12-31" : String.format(Locale.ROOT, "%s-01-%02d", y, n), why);
            default ->
                n > 53 || (n == 0 && !last)
                        ? DateReading.duration("")
                        : DateReading.date(String.format(Locale.ROOT, "%s-W%02d", y, last ? lastWeek(year) : n), why);
        };
    }

    private static int lastWeek(Optional<Integer> year) {
        return year.map(y ->
                        Integer.parseInt(Periods.weekOf(LocalDate.of(y, 12, 28)).substring(6)))
                .orElse(52);
    }

    private static Optional<Integer> yearOf(DateMatch match, DateContext context) {
        return context.day().map(d -> {
            int step = match.text("mod").equals("last") ? -1 : match.text("mod").equals("next") ? 1 : 0;
            if (step == 0
                    && match.text("unit").equals("quarter")
                    && !match.has("mod")
                    && context.tense() != DateTense.FUTURE) {
                // A quarter that has not begun cannot be reported on: it is last year's.
                int q = match.has("q")
                        ? match.number("q").orElse(1)
                        : match.number("n").orElse(4);
                step = q > (d.getMonthValue() + 2) / 3 ? -1 : 0;
            }
            return d.getYear() + step;
        });
    }

    private static String inMonth(
            DateMatch match, Optional<Integer> year, String unit, int n, boolean last, DateContext context) {
        DateReading whole = match.has("year")
                ? DateReading.date(
                        CalendarDates.month(
                                year.orElse(1), match.number("month").orElse(1)),
                        "")
                : CalendarDates.month(match, context);
        if (whole.timex().startsWith("X")) {
            return whole.timex();
        }
        YearMonth month = YearMonth.parse(whole.timex());
        LocalDate first = month.atDay(1);
        return switch (unit) {
            case "D" -> (last ? month.atEndOfMonth() : first.plusDays(n - 1L)).toString();
            case "E" ->
                Periods.weekOf(
                                last
                                        ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                                        : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                                                .plusWeeks(n - 1L))
                        + "-WE";
            default -> Periods.weekOf(last ? month.atEndOfMonth() : first.plusWeeks(n - 1L));
        };
    }

    private static DateReading weekdayOfMonth(DateMatch match, DateContext context) {
        DateReading whole = match.has("year")
                ? DateReading.date(
                        CalendarDates.month(
                                match.number("year").orElse(1),
                                match.number("month").orElse(1)),
                        "as written")
                : CalendarDates.month(match, context);
        if (whole.timex().startsWith("X")) {
            return whole;
        }
        int n = match.number("n").orElse(-1);
        LocalDate day = YearMonth.parse(whole.timex())
                .atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(
                        n, DayOfWeek.of(match.number("weekday").orElse(1))));
        return DateReading.date(day.toString(), whole.why());
    }
}
