package org.crossread.fact;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates that name a day, month, year, decade or century of the calendar; a missing year follows from the anchor.
 */
final class CalendarDates {

    private static final String WRITTEN = "as written";

    private CalendarDates() {}

    static DateReading calendar(DateMatch match, DateContext context) {
        if (match.has("ymd")) {
            String ymd = match.text("ymd");
            return DateReading.date(ymd.substring(0, 4) + "-" + ymd.substring(4, 6) + "-" + ymd.substring(6), WRITTEN);
        }
        Optional<Integer> month = match.number("month");
        Optional<Integer> day = match.number("day");
        if (month.isEmpty()) {
            return dayAlone(match, context, day.orElse(1));
        }
        Optional<Integer> year = match.number("year").or(() -> yearSaid(match, context));
        if (day.isEmpty()) {
            return year.map(y -> DateReading.date(month(y, month.get()), WRITTEN))
                    .orElseGet(() -> month(match, context));
        }
        return year.map(y -> written(y, month.get(), day.get(), match.number("weekday")))
                .orElseGet(() -> yearless(month.get(), day.get(), match.number("weekday"), context));
    }

    /** {@code 8 June last year}. */
    static Optional<Integer> yearSaid(DateMatch match, DateContext context) {
        return switch (match.text("mod")) {
            case "last" -> context.day().map(d -> d.getYear() - 1);
            case "this" -> context.day().map(LocalDate::getYear);
            case "next" -> context.day().map(d -> d.getYear() + 1);
            default -> Optional.empty();
        };
    }

    static DateReading numeric(DateMatch match, DateContext context) {
        int a = match.number("a").orElse(1);
        int b = match.number("b").orElse(1);
        boolean dayFirst =
                a > 12 || (b <= 12 && (match.has("order") || context.habits().dayFirst()));
        int day = dayFirst ? a : b;
        int month = dayFirst ? b : a;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return DateReading.duration("");
        }
        return match.number("year")
                .map(y -> {
                    DateReading plain = written(y, month, day, match.number("weekday"));
                    String order = a == b || a > 12 || b > 12 ? "" : dayFirst ? ", the day first" : ", the month first";
                    return DateReading.date(plain.timex(), plain.why() + order);
                })
                .orElseGet(() -> yearless(month, day, match.number("weekday"), context));
    }

    private static DateReading written(int year, int month, int day, Optional<Integer> weekday) {
        String timex = day(year, month, day);
        try {
            DayOfWeek real = LocalDate.of(year, month, day).getDayOfWeek();
            boolean wrong = weekday.isPresent() && real.getValue() != weekday.get();
            String why = wrong
                    ? WRITTEN + ", but that day was a " + name(real) + ", not a " + name(DayOfWeek.of(weekday.get()))
                    : WRITTEN;
            return DateReading.date(timex, why);
        } catch (DateTimeException e) {
            return DateReading.date(timex, WRITTEN + ", but the calendar has no such day");
        }
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    }

    /** A month and a day: the year that brings them nearest, before or after as the clause speaks. */
    static DateReading yearless(int month, int day, Optional<Integer> weekday, DateContext context) {
        String unknown = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        if (context.day().isEmpty()) {
            return DateReading.date(unknown, "the year is not known, for the article has no date");
        }
        LocalDate anchor = context.day().get();
        Optional<LocalDate> best = Optional.empty();
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            Optional<LocalDate> here = real(year, month, day);
            if (here.isPresent()
                    && (best.isEmpty()
                            || cost(here.get(), anchor, weekday, context)
                                    < cost(best.get(), anchor, weekday, context))) {
                best = here;
            }
        }
        return best.map(d -> DateReading.date(d.toString(), side(d, anchor) + context.anchored()))
                .orElseGet(() -> DateReading.date(unknown, "the calendar has no such day near the article's"));
    }

    private static String side(LocalDate day, LocalDate anchor) {
        return day.isAfter(anchor) ? "the year of the next one after " : "the year of the last one on or before ";
    }

    /** Days between, a wrong weekday and the wrong side of the anchor made dear. */
    private static long cost(LocalDate day, LocalDate anchor, Optional<Integer> weekday, DateContext context) {
        long days = Math.abs(day.toEpochDay() - anchor.toEpochDay());
        boolean wrongDay =
                weekday.isPresent() && weekday.get() != day.getDayOfWeek().getValue();
        boolean wrongSide = switch (context.tense()) {
            case PAST -> day.isAfter(anchor.plusDays(1));
            case FUTURE -> day.isBefore(anchor);
            case OPEN -> false;
        };
        // To come outweighs ten months, the past seven: a day of last year mostly has its year beside it.
        long side = context.tense() == DateTense.PAST ? 200L : 300L;
        return days + (wrongDay ? 1000L : 0L) + (wrongSide ? side : 0L);
    }

    private static Optional<LocalDate> real(int year, int month, int day) {
        return day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** {@code the 21st}, {@code Monday 21}: in the month that fits. */
    private static DateReading dayAlone(DateMatch match, DateContext context, int day) {
        Optional<Integer> weekday = match.number("weekday");
        if (context.day().isEmpty()) {
            return DateReading.date(
                    String.format(Locale.ROOT, "XXXX-XX-%02d", day),
                    "the month is not known, for the article has no date");
        }
        LocalDate anchor = context.day().get();
        YearMonth here = YearMonth.from(anchor);
        Optional<LocalDate> best = Optional.empty();
        for (int months = -1; months <= 1; months++) {
            YearMonth month = here.plusMonths(months);
            Optional<LocalDate> one = real(month.getYear(), month.getMonthValue(), day);
            if (one.isPresent()
                    && (best.isEmpty() || near(one.get(), anchor, weekday) < near(best.get(), anchor, weekday))) {
                best = one;
            }
        }
        return DateReading.date(best.orElse(anchor).toString(), "in the month of " + context.anchored());
    }

    private static long near(LocalDate day, LocalDate anchor, Optional<Integer> weekday) {
        boolean wrong =
                weekday.isPresent() && weekday.get() != day.getDayOfWeek().getValue();
        return (wrong ? 1000L : 0L) + (YearMonth.from(day).equals(YearMonth.from(anchor)) ? 0 : 100);
    }

    /** A month without its year. */
    static DateReading month(DateMatch match, DateContext context) {
        int month = match.number("month").orElse(1);
        if (context.day().isEmpty()) {
            return DateReading.date(
                    String.format(Locale.ROOT, "XXXX-%02d", month),
                    "the year is not known, for the article has no date");
        }
        LocalDate anchor = context.day().get();
        int here = anchor.getMonthValue();
        int year = anchor.getYear();
        String mod = match.text("mod");
        if (match.has("ofyear")) {
            year += mod.equals("last") ? -1 : mod.equals("next") ? 1 : 0;
            return DateReading.date(month(year, month), "counted from the year of " + context.anchored());
        }
        boolean before = switch (mod) {
            case "last", "previous", "past" -> true;
            case "next", "coming" -> false;
            default -> context.tense() != DateTense.FUTURE;
        };
        if (mod.equals("this") || match.has("this")) {
            return DateReading.date(month(year, month), "in the year of " + context.anchored());
        }
        boolean strict = !mod.isEmpty();
        if (before && (month > here || (strict && month == here))) {
            year--;
        } else if (!before && (month < here || (strict && month == here))) {
            year++;
        }
        return DateReading.date(
                month(year, month), (before ? "the last one begun by " : "the first one from ") + context.anchored());
    }

    static DateReading year(DateMatch match, DateContext context) {
        if (match.text("mod").equals("this")) {
            return DateReading.date(
                    context.day().map(d -> Integer.toString(d.getYear())).orElse("XXXX"),
                    "the year of " + context.anchored());
        }
        String number = match.text("year");
        if (match.text("era").startsWith("b")) {
            return number.length() <= 4 && number.chars().allMatch(Character::isDigit)
                    ? DateReading.date("BC" + "0".repeat(4 - number.length()) + number, WRITTEN)
                    : DateReading.duration("");
        }
        if (!number.chars().allMatch(Character::isDigit) || number.length() > 4) {
            return DateReading.duration("");
        }
        return DateReading.date("0".repeat(4 - number.length()) + number, WRITTEN);
    }

    static DateReading decade(DateMatch match) {
        return DateReading.date(match.text("decade"), WRITTEN);
    }

    static DateReading century(DateMatch match) {
        int century = match.number("century").orElse(1);
        if (match.text("era").startsWith("b")) {
            return DateReading.date(String.format(Locale.ROOT, "BC%02d", century - 1), WRITTEN);
        }
        return DateReading.date(
                String.format(Locale.ROOT, "%02d", century - 1), "the years from " + (century - 1) + "01 on");
    }

    static DateReading edge(DateMatch match, DateContext context) {
        DateReading whole = match.has("decade")
                ? decade(match)
                : match.has("month")
                        ? match.number("year")
                                .map(y -> DateReading.date(
                                        month(y, match.number("month").orElse(1)), WRITTEN))
                                .orElseGet(() -> month(match, context))
                        : year(match, context);
        return whole;
    }

    static DateReading range(DateMatch match, DateContext context) {
        if (match.has("year2")) {
            return DateReading.date(match.text("year") + "/" + match.text("year2"), WRITTEN);
        }
        if (match.has("short")) {
            int from = match.number("year").orElse(1);
            int until = from / 100 * 100 + match.number("short").orElse(0);
            return until > from ? DateReading.date(from + "/" + until, WRITTEN) : DateReading.duration("");
        }
        int month = match.number("month").orElse(1);
        int month2 = match.number("month2").orElse(month);
        Optional<Integer> year = match.number("year");
        if (!match.has("day")) {
            int y = year.orElse(1);
            return DateReading.date(month(month2 < month ? y - 1 : y, month) + "/" + month(y, month2), WRITTEN);
        }
        int day = match.number("day").orElse(1);
        int day2 = match.number("day2").orElse(1);
        String last = year.map(y -> day(y, month2, day2))
                .orElseGet(
                        () -> yearless(month2, day2, Optional.empty(), context).timex());
        if (last.startsWith("X") || (month == month2 && day2 <= day)) {
            return last.startsWith("X")
                    ? DateReading.date(last, "the year is not known, for the article has no date")
                    : DateReading.duration("");
        }
        int y = Integer.parseInt(last.substring(0, 4));
        return DateReading.date(
                day(month2 < month ? y - 1 : y, month, day) + "/" + last,
                year.isPresent() ? WRITTEN : "the year follows from " + context.anchored());
    }

    static String day(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }
}
