package org.crossread.fact;

import java.util.Locale;
import java.util.Optional;

/** Reads times of day as the part of a TIMEX3 value behind its T: {@code 18:00}, {@code 09}, {@code EV}. */
final class ClockTimes {

    private ClockTimes() {}

    /** The time of a clock match, with the part of the day that stands beside it; empty if there is no such time. */
    static Optional<String> of(DateMatch clock, Optional<String> part) {
        if (clock.rule() == DateRule.CLOCK && clock.has("word")) {
            return Optional.of(clock.text("word").equals("midnight") ? "00:00" : "12:00");
        }
        if (clock.has("hhmm")) {
            String digits = "0".repeat(4 - clock.text("hhmm").length()) + clock.text("hhmm");
            return time(Integer.parseInt(digits.substring(0, 2)), digits.substring(2), "");
        }
        int hour = clock.number("hour").orElse(0);
        String half = clock.text("ampm").isEmpty() ? "" : clock.text("ampm").substring(0, 1);
        if (half.equals("p") || (half.isEmpty() && part.isPresent() && afternoon(part.get(), hour))) {
            hour = hour < 12 ? hour + 12 : hour;
        } else if (half.equals("a") && hour == 12) {
            hour = 0;
        }
        String minute = clock.number("minute")
                .map(m -> String.format(Locale.ROOT, "%02d", m))
                .orElse("");
        if (clock.has("past")) {
            boolean to = clock.has("to");
            minute = clock.text("past").equals("half") ? "30" : to ? "45" : "15";
            hour = to ? (hour + 23) % 24 : hour;
        }
        Optional<Integer> after = clock.number("after");
        Optional<Integer> before = clock.number("before");
        if (after.isPresent() || before.isPresent()) {
            minute = String.format(Locale.ROOT, "%02d", after.orElseGet(() -> 60 - before.orElse(0)));
            hour = before.isPresent() ? (hour + 23) % 24 : hour;
        }
        String second = clock.number("second")
                .map(s -> String.format(Locale.ROOT, ":%02d", s))
                .orElse("");
        return time(hour, minute, second);
    }

    private static boolean afternoon(String part, int hour) {
        return switch (part) {
            case "AF", "EV" -> hour < 12;
            case "NI" -> hour >= 6 && hour < 12;
            default -> false;
        };
    }

    private static Optional<String> time(int hour, String minute, String second) {
        boolean real = hour < 24 || (hour == 24 && (minute.isEmpty() || minute.equals("00")));
        return real && (minute.isEmpty() || Integer.parseInt(minute) < 60)
                ? Optional.of(
                        String.format(Locale.ROOT, "%02d", hour) + (minute.isEmpty() ? "" : ":" + minute) + second)
                : Optional.empty();
    }
}
