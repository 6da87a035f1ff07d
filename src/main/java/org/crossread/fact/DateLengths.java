package org.crossread.fact;

import java.util.Locale;
import org.crossread.model.DateFact;

/** Reads how long and how often, and references without a place on the calendar. */
final class DateLengths {

    private DateLengths() {}

    static DateReading duration(DateMatch match) {
        if (match.text("d").equals("another")) {
            return DateReading.duration(DateAmounts.duration("1", match.text("unit")));
        }
        if (match.has("d") && !match.text("d").equals("1")) {
            return DateReading.duration(match.text("d"));
        }
        boolean one = match.has("all") || match.has("first");
        return DateReading.duration(DateAmounts.duration(one ? "1" : "X", match.text("unit")));
    }

    static DateReading set(DateMatch match) {
        if (match.has("set") && match.has("freq")) {
            return DateReading.set(match.text("set").replace("1", match.text("freq")));
        }
        if (match.has("set")) {
            return DateReading.set(match.text("set"));
        }
        if (match.has("d")) {
            return DateReading.set(match.text("d"));
        }
        if (match.has("weekday")) {
            return DateReading.set("XXXX-WXX-" + match.text("weekday"));
        }
        if (match.has("month")) {
            return DateReading.set(String.format(
                    Locale.ROOT, "XXXX-%02d", match.number("month").orElse(1)));
        }
        if (match.has("season")) {
            return DateReading.set("XXXX-" + match.text("season"));
        }
        if (match.has("part")) {
            return DateReading.set("XXXX-XX-XXT" + match.text("part"));
        }
        return DateReading.set(DateAmounts.duration(match.has("other") ? "2" : "1", match.text("unit")));
    }

    static DateReading weekdays(DateMatch match) {
        return DateReading.set("XXXX-WXX-" + match.text("weekday"));
    }

    static DateReading reference(DateMatch match) {
        return new DateReading(match.text("ref"), DateFact.Type.DATE, java.util.Optional.empty(), "no day is named");
    }
}
