package org.crossread.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads dates that count from the article's own day: weekdays, yesterday, last week, the third quarter. */
final class RelativeDates {

    private static final Map<String, Integer> STEPS = Map.of(
            "last",
            -1,
            "past",
            -1,
            "previous",
            -1,
            "preceding",
            -1,
            "this",
            0,
            "current",
            0,
            "the",
            0,
            "next",
            1,
            "coming",
            1,
            "following",
            1);

    private RelativeDates() {}

    static DateReading weekday(DateMatch match, DateContext context) {
        int number = match.number("weekday").orElse(1);
        DayOfWeek weekday = DayOfWeek.of(number);
        if (context.day().isEmpty()) {
            return DateReading.date("XXXX-WXX-" + number, "which one is not known, for the article has no date");
        }
        LocalDate anchor = context.day().get();
        String mod = match.text("mod");
        if (match.has("week")
                || mod.equals("next")
                || mod.equals("last")
                || mod.equals("previous")
                || mod.equals("following")) {
            int weeks = STEPS.getOrDefault(mod, 0);
            LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(weeks);
            String week = weeks == 0
                    ? "in the week of "
                    : weeks < 0 ? "in the week before that of " : "in the week after that of ";
            return DateReading.date(monday.plusDays(number - 1L).toString(), week + context.anchored());
        }
        return switch (mod) {
            case "past" ->
                DateReading.date(
                        anchor.with(TemporalAdjusters.previous(weekday)).toString(),
                        "the last one before " + context.anchored());
            case "coming", "upcoming" ->
                DateReading.date(
                        anchor.with(TemporalAdjusters.next(weekday)).toString(),
                        "the next one after " + context.anchored());
            case "this" -> ahead(anchor, weekday, context, context.tense() != DateTense.PAST);
            default -> ahead(anchor, weekday, context, context.tense() == DateTense.FUTURE);
        };
    }

    private static DateReading ahead(LocalDate anchor, DayOfWeek weekday, DateContext context, boolean ahead) {
        return ahead
                ? DateReading.date(
                        anchor.with(TemporalAdjusters.nextOrSame(weekday)).toString(),
                        "the first one on or after " + context.anchored() + ", as the clause looks ahead")
                : DateReading.date(
                        anchor.with(TemporalAdjusters.previousOrSame(weekday)).toString(),
                        "the last one on or before " + context.anchored());
    }

    static DateReading today(DateMatch match, DateContext context) {
        int days = switch (match.text("word")) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            case "before-yesterday" -> -2;
            case "after-tomorrow" -> 2;
            default -> 0;
        };
        if (context.day().isEmpty()) {
            return DateReading.date("XXXX-XX-XX", "which day is not known, for the article has no date");
        }
        String why = switch (days) {
            case -2 -> "two days before ";
            case -1 -> "the day before ";
            case 1 -> "the day after ";
            case 2 -> "two days after ";
            default -> "";
        };
        return DateReading.date(context.day().get().plusDays(days).toString(), why + context.anchored());
    }

    static DateReading monthDay(DateMatch match, DateContext context) {
        int day = match.number("day").orElse(1);
        if (context.day().isEmpty()) {
            return DateReading.date(
                    String.format(Locale.ROOT, "XXXX-XX-%02d", day),
                    "the month is not known, for the article has no date");
        }
        YearMonth month = YearMonth.from(context.day().get()).plusMonths(STEPS.getOrDefault(match.text("mod"), 0));
        return DateReading.date(
                month + String.format(Locale.ROOT, "-%02d", day), "in the month counted from " + context.anchored());
    }

    static DateReading unit(DateMatch match, DateContext context) {
        String unit = match.text("unit");
        String mod = match.text("mod");
        boolean told = (mod.equals("following") || mod.equals("previous") || mod.equals("preceding"))
                && context.told().isPresent();
        Optional<LocalDate> from = told ? context.told().map(DateContext.Told::day) : context.day();
        int steps = STEPS.getOrDefault(mod, 0) - (weekendIsOver(unit, mod, context) ? 1 : 0);
        String base = told ? context.told().map(t -> "\"" + t.words() + "\"").orElse("") : context.anchored();
        String why =
                (steps == 0 ? "the one of " : steps < 0 ? "the one before that of " : "the one after that of ") + base;
        return DateReading.date(
                from.map(day -> shifted(day, unit, steps)).orElseGet(() -> unknown(unit)),
                from.isPresent() ? why : "which one is not known, for the article has no date");
    }

    /** "The weekend", of which a clause tells on a working day, is the last one. */
    private static boolean weekendIsOver(String unit, String mod, DateContext context) {
        return unit.equals("E")
                && mod.equals("the")
                && context.tense() != DateTense.FUTURE
                && context.day().filter(d -> d.getDayOfWeek().getValue() < 6).isPresent();
    }

    /** The unit of the calendar that holds the day, or one that many before or after it. */
    static String shifted(LocalDate day, String unit, long steps) {
        return switch (unit) {
            case "D" -> day.plusDays(steps).toString();
            case "W" -> Periods.weekOf(day.plusWeeks(steps));
            case "F" -> Periods.weekOf(day.plusWeeks(2 * steps));
            case "E" -> Periods.weekOf(day.plusWeeks(steps)) + "-WE";
            case "M" -> YearMonth.from(day).plusMonths(steps).toString();
            case "Q" -> {
                LocalDate then = day.plusMonths(3 * steps);
                yield then.getYear() + "-Q" + ((then.getMonthValue() + 2) / 3);
            }
            case "DE" -> Long.toString(day.getYear() / 10 + steps);
            case "CE" -> Long.toString(day.getYear() / 100 + steps);
            case "ML" -> Long.toString(day.getYear() / 1000 + steps);
            default -> String.format(Locale.ROOT, "%04d", day.getYear() + steps);
        };
    }

    static String unknown(String unit) {
        return switch (unit) {
            case "D", "N" -> "XXXX-XX-XX";
            case "W", "F" -> "XXXX-WXX";
            case "E" -> "XXXX-WXX-WE";
            case "M" -> "XXXX-XX";
            case "Q" -> "XXXX-QX";
            default -> "XXXX";
        };
    }

    static DateReading weekOf(DateMatch match, DateContext context) {
        DateReading day = CalendarDates.calendar(match, context);
        if (day.timex().startsWith("X")) {
            return DateReading.date("XXXX-WXX", day.why());
        }
        return day.period()
                .map(p -> DateReading.date(
                        Periods.weekOf(p.from().toLocalDate())
                                + (match.text("unit").equals("E") ? "-WE" : ""),
                        "the week that holds " + DateContext.spoken(p.from().toLocalDate())))
                .orElse(day);
    }

    static DateReading season(DateMatch match, DateContext context) {
        String season = match.text("season");
        if (match.has("year")) {
            return DateReading.date(match.text("year") + "-" + season, "as written");
        }
        if (context.day().isEmpty()) {
            return DateReading.date("XXXX-" + season, "the year is not known, for the article has no date");
        }
        LocalDate anchor = context.day().get();
        int first = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12).getOrDefault(season, 3);
        String mod = match.text("mod");
        int year = anchor.getYear();
        if (mod.equals("this")) {
            // The winter that began last year is this winter still.
            year -= season.equals("WI") && anchor.getMonthValue() <= 2 ? 1 : 0;
        } else if (match.has("ofyear")) {
            year += STEPS.getOrDefault(mod, 0);
        } else {
            boolean begun = anchor.getMonthValue() >= first;
            boolean over = anchor.getMonthValue() > first + 2;
            if (mod.equals("last") || mod.equals("previous") || (mod.isEmpty() && context.tense() == DateTense.PAST)) {
                year -= begun && (over || mod.isEmpty()) ? 0 : 1;
            } else if (mod.equals("next")
                    || mod.equals("coming")
                    || mod.equals("following")
                    || context.tense() == DateTense.FUTURE) {
                year += begun ? 1 : 0;
            }
        }
        return DateReading.date(
                String.format(Locale.ROOT, "%04d-%s", year, season), "counted from " + context.anchored());
    }
}
