package org.crossread.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a normal form aloud: TIMEX3 values (ISO-TimeML) as an editor would say them. */
final class PlainValue {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}(?::\\d{2})?|MO|AF|EV|NI)(?::\\d{2})?)?");
    private static final Pattern HOUR = Pattern.compile("\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern LENGTH = Pattern.compile("P(T)?(\\d+(?:\\.\\d+)?)([YMWDHS])");
    private static final Map<String, String> PARTS =
            Map.of("MO", "morning", "AF", "afternoon", "EV", "evening", "NI", "night");
    private static final Map<String, String> UNITS =
            Map.of("Y", "year", "M", "month", "W", "week", "D", "day", "TH", "hour", "TM", "minute", "TS", "second");

    private PlainValue() {}

    /** In words; empty where the normal form is plain as it stands. */
    static String of(String normal) {
        Matcher day = DAY.matcher(normal);
        Matcher month = MONTH.matcher(normal);
        Matcher week = WEEK.matcher(normal);
        Matcher length = LENGTH.matcher(normal);
        try {
            if (day.matches()) {
                return Words.day(LocalDate.parse(day.group(1))) + time(day.group(2));
            }
            if (month.matches()) {
                Month name = Month.of(Integer.parseInt(month.group(2)));
                return name.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.group(1);
            }
        } catch (DateTimeException e) {
            // A day such as 2023-02-30 is no date; the report shows it as it was written, with the check that says so.
            return "";
        }
        if (week.matches()) {
            return "week " + Integer.parseInt(week.group(2)) + " of " + week.group(1);
        }
        return length.matches() ? length(length) : "";
    }

    private static String time(@org.jspecify.annotations.Nullable String time) {
        if (time == null) {
            return "";
        }
        return ", " + (HOUR.matcher(time).matches() ? time + ":00" : PARTS.getOrDefault(time, time));
    }

    private static String length(Matcher length) {
        String unit = UNITS.get((length.group(1) == null ? "" : "T") + length.group(3));
        return unit == null
                ? ""
                : length.group(2) + " " + unit + (length.group(2).equals("1") ? "" : "s");
    }
}
