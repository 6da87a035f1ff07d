package org.crossread.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.Published;

/** Reads the moment of publication as data formats write it (ISO 8601, extended and basic). */
final class IsoTime {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?"
            + "\\s?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private IsoTime() {}

    /**
     * The day, and the time and offset where they are given; empty if the text is no such date.
     *
     * @param where the place the text was found
     */
    static Optional<Published> published(String text, String where) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
            Optional<LocalTime> time = m.group(4) == null
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(number(m, 4), number(m, 5), m.group(6) == null ? 0 : number(m, 6)));
            Optional<ZoneOffset> zone = m.group(7) == null ? Optional.empty() : Optional.of(ZoneOffset.of(m.group(7)));
            return Optional.of(new Published(day, time, zone, where));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
