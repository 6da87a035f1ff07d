package org.crossread.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.crossread.model.DateFact;

/** Reads a group of matches as one value. */
final class DateReader {

    private DateReader() {}

    static DateReading read(DateGroup group, DateContext context) {
        Optional<String> part = group.part().map(p -> p.text("part"));
        DateReading day = group.main().map(m -> match(m, context)).orElseGet(() -> dayOf(group, context));
        Optional<String> dayPart = part.or(
                () -> group.main().filter(m -> m.text("word").equals("tonight")).map(m -> "NI"));
        Optional<DateMatch> hour =
                group.clock().or(() -> group.main().filter(m -> m.rule() == DateRule.TODAY && m.has("hour")));
        Optional<String> clock = hour.flatMap(c -> ClockTimes.of(c, dayPart));
        if (clock.isPresent()) {
            return timed(day, clock.get());
        }
        if (group.clock().isPresent()) {
            return DateReading.duration("");
        }
        return dayPart.map(p -> timed(day, p)).orElse(day);
    }

    private static DateReading timed(DateReading day, String time) {
        String date = day.timex();
        if (date.length() != 10 && !date.startsWith("XXXX-WXX-")) {
            int slash = date.indexOf('/');
            return slash > 0 && date.length() == 21
                    ? timed(DateReading.date(date.substring(0, slash), day.why()), time)
                    : day;
        }
        String timex = date + "T" + time;
        return new DateReading(timex, DateFact.Type.TIME, Periods.of(timex), day.why());
    }

    /** The day of a part or time that names none: today's for "this morning", no day for "at 6pm". */
    private static DateReading dayOf(DateGroup group, DateContext context) {
        String mod = group.part().map(p -> p.text("mod")).orElse("");
        boolean told = group.part().filter(p -> p.has("base")).isPresent();
        Optional<LocalDate> base = told ? context.told().map(DateContext.Told::day) : context.day();
        if (mod.isEmpty() || base.isEmpty()) {
            return DateReading.date("XXXX-XX-XX", "the day is not said beside it");
        }
        int days = switch (mod) {
            case "last", "yesterday", "previous" -> -1;
            case "next", "tomorrow", "following" -> 1;
            default -> 0;
        };
        String from = told ? context.told().map(t -> "\"" + t.words() + "\"").orElse("") : context.anchored();
        return DateReading.date(base.get().plusDays(days).toString(), "counted from " + from);
    }

    private static DateReading match(DateMatch match, DateContext context) {
        return switch (match.rule()) {
            case CALENDAR -> CalendarDates.calendar(match, context);
            case NUMERIC -> CalendarDates.numeric(match, context);
            case RANGE -> CalendarDates.range(match, context);
            case MONTH -> CalendarDates.month(match, context);
            case YEAR -> CalendarDates.year(match, context);
            case DECADE -> CalendarDates.decade(match);
            case CENTURY -> CalendarDates.century(match);
            case EDGE -> CalendarDates.edge(match, context);
            case WEEKDAY -> RelativeDates.weekday(match, context);
            case WEEKDAYS -> DateLengths.weekdays(match);
            case TODAY -> RelativeDates.today(match, context);
            case NAMED -> NamedDates.named(match, context);
            case MONTHDAY -> RelativeDates.monthDay(match, context);
            case PART, CLOCK -> DateReading.duration("");
            case UNIT -> RelativeDates.unit(match, context);
            case ENDOF -> endOf(match, context);
            case ORDINAL -> OrdinalDates.ordinal(match, context);
            case WEEKOF -> RelativeDates.weekOf(match, context);
            case SEASON -> RelativeDates.season(match, context);
            case OFFSET -> DateOffsets.offset(match, context);
            case INUNITS -> DateOffsets.inUnits(match, context);
            case DURATION -> DateLengths.duration(match);
            case SET -> DateLengths.set(match);
            case REFERENCE -> DateLengths.reference(match);
        };
    }

    private static DateReading endOf(DateMatch match, DateContext context) {
        String unit =
                match.text("word").equals("eoy") ? "Y" : match.text("word").equals("eom") ? "M" : "D";
        if (!unit.equals("D")) {
            return DateReading.date(
                    context.day().map(d -> RelativeDates.shifted(d, unit, 0)).orElse(RelativeDates.unknown(unit)),
                    "the one of " + context.anchored());
        }
        DateReading day =
                match.has("weekday") ? RelativeDates.weekday(match, context) : RelativeDates.today(match, context);
        return match.text("edge").equals("end") ? timed(day, "23:59:59") : day;
    }
}
