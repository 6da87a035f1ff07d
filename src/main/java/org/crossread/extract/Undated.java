package org.crossread.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.Dateline;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Published;

/**
 * When an article appeared that shows no whole date: by its address, or by the day of its dateline and the year of its
 * address, if both name the same month. A dateline alone stays without a year.
 */
final class Undated {

    /** {@code /2024/11/}, {@code /2024/} or {@code /2024-11-} in the path of an address. */
    private static final Pattern YEAR = Pattern.compile(
            "^https?://[^/]{1,200}/(?:[^?#]{0,300}?/)?(?<y>20\\d\\d|199\\d)(?:[/-](?<m>0[1-9]|1[0-2]))?(?=[/-])");

    private Undated() {}

    /** The day, if the address helps to tell it. */
    static Optional<Published> published(Metadata metadata) {
        Optional<String> url = metadata.url().map(Found::value);
        return url.flatMap(u -> PageDates.address(u, false))
                .map(m -> m.published("URL"))
                .or(() -> metadata.dateline().flatMap(Dateline::day).flatMap(d -> url.flatMap(u -> inYear(d, u))));
    }

    private static Optional<Published> inYear(MonthDay day, String url) {
        Matcher m = YEAR.matcher(url);
        if (!m.find() || (m.group("m") != null && Integer.parseInt(m.group("m")) != day.getMonthValue())) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(m.group("y")), day.getMonthValue(), day.getDayOfMonth());
            return Optional.of(
                    new Published(date, Optional.empty(), Optional.empty(), "dateline, in the year of the address"));
        } catch (DateTimeException e) {
            return Optional.empty(); // 29 February of another year
        }
    }
}
