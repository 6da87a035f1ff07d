package org.crossread.fact;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.crossread.lexicon.NamedDays;
import org.crossread.model.DateFact;

/**
 * Reads dates that lie so long before or after another: {@code two years ago}, {@code the next day}, {@code a week
 * later}.
 */
final class DateOffsets {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private DateOffsets() {}

    static DateReading offset(DateMatch match, DateContext context) {
        boolean told = match.text("base").equals("told") && context.told().isPresent();
        String from = told
                ? context.told()
                        .map(t -> "\"" + t.words() + "\", " + DateContext.spoken(t.day()))
                        .orElse("")
                : base(match) + context.anchored();
        Optional<LocalDate> base =
                told ? context.told().map(DateContext.Told::day) : context.day().map(d -> day(match, d));
        if (match.has("weekday")) {
            return weekday(match, base, from);
        }
        if (match.has("unit")) {
            int steps = switch (match.text("w")) {
                case "next", "following", "after" -> 1;
                case "same" -> 0;
                default -> -1;
            };
            String unit = match.text("unit");
            String why = (steps == 0 ? "the one of " : steps < 0 ? "the one before " : "the one after ") + from;
            return DateReading.date(
                    base.map(d -> RelativeDates.shifted(d, unit, steps)).orElseGet(() -> RelativeDates.unknown(unit)),
                    base.isPresent() ? why : "counted from a day that is not known");
        }
        int direction = match.text("dir").equals("-1") ? -1 : 1;
        String why = "counted " + (direction < 0 ? "back" : "on") + " from " + from;
        String duration = match.text("d");
        if (duration.startsWith("PT")) {
            return hours(duration, direction, match.text("base").equals("told"), context);
        }
        if (base.isEmpty() || duration.contains("X")) {
            return DateReading.date(
                    vague(duration, direction),
                    duration.contains("X") ? "how long is not said" : "counted from a day that is not known");
        }
        boolean untold = direction > 0 && match.text("base").equals("told") && !told;
        if (untold && context.tense() != DateTense.FUTURE) {
            return DateReading.date(vague(duration, direction), "counted from a day that is not named");
        }
        return DateReading.date(shifted(base.get(), duration, direction), why);
    }

    /** {@code the Friday before}, {@code the following Monday}. */
    private static DateReading weekday(DateMatch match, Optional<LocalDate> base, String from) {
        DayOfWeek weekday = DayOfWeek.of(match.number("weekday").orElse(1));
        if (base.isEmpty()) {
            return DateReading.date("XXXX-WXX-" + weekday.getValue(), "counted from a day that is not known");
        }
        TemporalAdjuster to = switch (match.text("w")) {
            case "next", "following", "after" -> TemporalAdjusters.next(weekday);
            case "same" -> TemporalAdjusters.previousOrSame(weekday);
            default -> TemporalAdjusters.previous(weekday);
        };
        return DateReading.date(base.get().with(to).toString(), "counted from " + from);
    }

    static DateReading inUnits(DateMatch match, DateContext context) {
        String duration = match.text("d");
        if (context.tense() != DateTense.FUTURE || context.day().isEmpty() || duration.contains("X")) {
            return DateReading.duration(duration);
        }
        if (duration.startsWith("PT")) {
            return hours(duration, 1, false, context);
        }
        return DateReading.date(shifted(context.day().get(), duration, 1), "counted on from " + context.anchored());
    }

    /** Hours and minutes count from a time of day; where none is known, a length of time is all that is said. */
    private static DateReading hours(String duration, int direction, boolean told, DateContext context) {
        Optional<LocalDateTime> base =
                context.anchor().flatMap(a -> a.time().map(t -> a.day().atTime(t)));
        if (told || base.isEmpty() || duration.contains("X")) {
            return DateReading.duration(duration);
        }
        LocalDateTime then = base.get().plus(Duration.parse(duration).multipliedBy(direction));
        return new DateReading(
                then.format(MINUTES),
                DateFact.Type.TIME,
                Periods.of(then.format(MINUTES)),
                "counted from " + context.anchored());
    }

    private static String base(DateMatch match) {
        return switch (match.text("base")) {
            case "tomorrow" -> "the day after ";
            case "yesterday" -> "the day before ";
            default -> match.has("name") ? match.text("name") + ", seen from " : "";
        };
    }

    private static LocalDate day(DateMatch match, LocalDate anchor) {
        if (match.has("name")) {
            return NamedDays.standard().in(anchor.getYear(), match.text("name")).orElse(anchor);
        }
        return switch (match.text("base")) {
            case "tomorrow" -> anchor.plusDays(1);
            case "yesterday" -> anchor.minusDays(1);
            default -> anchor;
        };
    }

    private static String vague(String duration, int direction) {
        if (!duration.contains("X")) {
            String unit = duration.replaceAll("[^A-Z]|^P", "");
            return duration.startsWith("PT") ? "XXXX-XX-XX" : RelativeDates.unknown(unit);
        }
        return direction < 0 ? "PAST_REF" : "FUTURE_REF";
    }

    /** The day so long before or after, as exactly as the unit says: two years ago is a year, two days ago a day. */
    static String shifted(LocalDate base, String duration, int direction) {
        int at = 1;
        int end = at;
        while (end < duration.length() && (Character.isDigit(duration.charAt(end)) || duration.charAt(end) == '.')) {
            end++;
        }
        if (end == at || end - at > 6 || end >= duration.length()) {
            return "XXXX";
        }
        BigDecimal many = new BigDecimal(duration.substring(at, end));
        long steps = direction * many.longValue();
        boolean whole = many.stripTrailingZeros().scale() <= 0;
        char unit = duration.charAt(end);
        return switch (unit) {
            case 'D' ->
                duration.endsWith("DE")
                        ? year(base, 10 * steps)
                        : base.plusDays(steps).toString();
            case 'C' -> year(base, 100 * steps);
            case 'W' ->
                duration.endsWith("WE")
                        ? RelativeDates.shifted(base, "E", steps)
                        : RelativeDates.shifted(base, "W", steps);
            case 'M' -> RelativeDates.shifted(base, "M", steps);
            default ->
                whole
                        ? year(base, steps)
                        : RelativeDates.shifted(
                                base,
                                "M",
                                many.multiply(BigDecimal.valueOf(12L * direction))
                                        .longValue());
        };
    }

    private static String year(LocalDate base, long steps) {
        long year = base.getYear() + steps;
        return year < 0 || year > 9999 ? "XXXX" : String.format(Locale.ROOT, "%04d", year);
    }
}
