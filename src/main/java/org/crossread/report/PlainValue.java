package org.crossread.report;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a normal form aloud: TIMEX3 values (ISO-TimeML) and large amounts as an editor would say them. */
final class PlainValue {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}(?::\\d{2})?|MO|AF|EV|NI)(?::\\d{2})?)?");
    private static final Pattern HOUR = Pattern.compile("\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern LENGTH = Pattern.compile("P(T)?(\\d+(?:\\.\\d+)?)([YMWDHS])");
    private static final Pattern SOME = Pattern.compile("P(T)?X([YMWDHS])");
    private static final Pattern CLOCK = Pattern.compile("XXXX-XX-XXT(\\d{2}(?::\\d{2})?)");
    private static final Pattern METRES = Pattern.compile("(\\d{4,12}(?:\\.\\d{1,12})?) m");
    /** Four digits are read at a glance. */
    private static final Pattern LARGE = Pattern.compile("(\\d{5,15})( \\S.*)?");

    private static final Map<String, String> VAGUE =
            Map.of("PRESENT_REF", "say_now", "PAST_REF", "say_past", "FUTURE_REF", "say_future");
    private static final Map<String, String> PARTS =
            Map.of("MO", "say_morning", "AF", "say_afternoon", "EV", "say_evening", "NI", "say_night");
    private static final Map<String, String> SOME_UNITS = Map.of(
            "Y",
            "say_some_years",
            "M",
            "say_some_months",
            "W",
            "say_some_weeks",
            "D",
            "say_some_days",
            "TH",
            "say_some_hours",
            "TM",
            "say_some_minutes",
            "TS",
            "say_some_seconds");
    private static final Map<String, String> UNITS = Map.of(
            "Y",
            "say_years",
            "M",
            "say_months",
            "W",
            "say_weeks",
            "D",
            "say_days",
            "TH",
            "say_hours",
            "TM",
            "say_minutes",
            "TS",
            "say_seconds");

    private PlainValue() {}

    /** In words; empty where the normal form is plain as it stands. */
    static String of(String normal, Phrases phrases) {
        Matcher day = DAY.matcher(normal);
        Matcher month = MONTH.matcher(normal);
        Matcher week = WEEK.matcher(normal);
        Matcher length = LENGTH.matcher(normal);
        try {
            if (day.matches()) {
                return phrases.day(LocalDate.parse(day.group(1))) + time(day.group(2), phrases);
            }
            if (month.matches()) {
                return phrases.month(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))));
            }
        } catch (DateTimeException e) {
            // A day such as 2023-02-30 is no date; the report shows it as it was written, with the check that says so.
            return "";
        }
        if (week.matches()) {
            return phrases.say("say_week", String.valueOf(Integer.parseInt(week.group(2))), week.group(1));
        }
        if (length.matches()) {
            return length(length, phrases);
        }
        return vague(normal, phrases).orElseGet(() -> amount(normal, phrases));
    }

    /** What names no day, or no number of hours or days. */
    private static Optional<String> vague(String normal, Phrases phrases) {
        Matcher some = SOME.matcher(normal);
        Matcher clock = CLOCK.matcher(normal);
        if (clock.matches()) {
            String time = clock.group(1);
            return Optional.of(phrases.say("say_clock", HOUR.matcher(time).matches() ? time + ":00" : time));
        }
        return Optional.ofNullable(
                        some.matches()
                                ? SOME_UNITS.get((some.group(1) == null ? "" : "T") + some.group(2))
                                : VAGUE.get(normal))
                .map(phrases::say);
    }

    private static String amount(String normal, Phrases phrases) {
        Matcher metres = METRES.matcher(normal);
        if (metres.matches()) {
            return phrases.kilometres(new BigDecimal(metres.group(1)));
        }
        Matcher large = LARGE.matcher(normal);
        String unit = large.matches() && large.group(2) != null ? large.group(2) : "";
        return large.matches() ? phrases.grouped(Long.parseLong(large.group(1))) + unit : "";
    }

    private static String time(@org.jspecify.annotations.Nullable String time, Phrases phrases) {
        if (time == null) {
            return "";
        }
        return ", "
                + (HOUR.matcher(time).matches()
                        ? time + ":00"
                        : Optional.ofNullable(PARTS.get(time))
                                .map(p -> phrases.say(p))
                                .orElse(time));
    }

    private static String length(Matcher length, Phrases phrases) {
        String unit = UNITS.get((length.group(1) == null ? "" : "T") + length.group(3));
        if (unit == null) {
            return "";
        }
        String number = length.group(2);
        return phrases.count(unit, number.equals("1") ? 1 : 2, number);
    }
}
