package org.crossread.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.MonthNames;

/**
 * Reads whole dates (day, month and year) as people and programs write them: ISO 8601, RFC 822, figures, month names of
 * many languages, East Asian forms. What lacks a day or a year is no date here.
 */
final class Moments {

    /** The web's first news pages; what is older is a date in the story. */
    private static final int FIRST_YEAR = 1993;

    /** The shortest date has so many figures: 1.1.03. */
    private static final int FEWEST_FIGURES = 4;

    private static final int LAST_YEAR = 2099;

    private static final String YEAR = "(?<y>(?:19|20)\\d\\d)";

    private static final Pattern CENTURY = Pattern.compile("(?:19|20)\\d\\d");

    /** The only form whose year may have two figures. */
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d.,/])(?<a>\\d{1,2})(?<s>[./-]) ?(?<b>\\d{1,2})\\k<s> ?(?:" + YEAR + "|(?<yy>\\d\\d))(?![\\d/])");

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<!\\d)" + YEAR + "(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<!\\d)" + YEAR
                    + "(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?=T|\\d{4}(?:\\d\\d)?(?!\\d)|(?!\\d))"),
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[年.년]\\s?(?<m>\\d{1,2})\\s?[月.월]\\s?(?<d>\\d{1,2})\\s?[日일]?"),
            FIGURES,
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?[\\s\\-/]{0,3}(?:de |of |d'|day of )?"
                    + "(?<n>\\p{L}{3,13})[.,]{0,2}[\\s\\-/]{1,3}(?:de |del |of )?" + YEAR + "(?!\\d)"),
            Pattern.compile("(?<n>\\p{L}{3,13})[.]?[\\s\\-/]{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\-/]{1,3}" + YEAR
                    + "(?!\\d)"));

    private static final Pattern TIME = Pattern.compile(
            "(?:T|[\\s,|–\\-•·@(]{1,4}(?:at |um |às |à |alle |kl\\.? |om |в |o )?)(?<h>\\d{1,2})(?:[:.h](?<min>\\d{2}))(?::\\d\\d(?:[.,]\\d{1,9})?)?"
                    + "\\s?(?<half>[AaPp]\\.?[Mm]\\b)?\\s?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");

    private Moments() {}

    /** The first date in {@code text}. */
    static Optional<Moment> first(String text, boolean monthFirst) {
        return all(text, monthFirst).stream().findFirst();
    }

    /**
     * All dates in {@code text}, in order.
     *
     * @param monthFirst whether 6/8/2017 is 8 June where figures alone do not tell
     */
    static List<Moment> all(String text, boolean monthFirst) {
        if (!hasFigures(text)) {
            return List.of();
        }
        boolean year = CENTURY.matcher(text).find();
        List<Moment> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            if (!year && !form.equals(FIGURES)) {
                continue;
            }
            Matcher m = form.matcher(text);
            while (m.find()) {
                day(m, monthFirst)
                        .filter(d -> found.stream().noneMatch(f -> f.start() < m.end() && m.start() < f.end()))
                        .ifPresent(d -> found.add(timed(d, text, m)));
            }
        }
        found.sort(Comparator.comparingInt(Moment::start));
        return found;
    }

    private static boolean hasFigures(String text) {
        int figures = 0;
        for (int i = 0; i < text.length() && figures < FEWEST_FIGURES; i++) {
            figures += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return figures == FEWEST_FIGURES;
    }

    private static Optional<LocalDate> day(Matcher m, boolean monthFirst) {
        String groups = m.pattern().pattern();
        try {
            if (groups.contains("(?<a>")) {
                int a = Integer.parseInt(m.group("a"));
                int b = Integer.parseInt(m.group("b"));
                int year =
                        m.group("y") == null ? 2000 + Integer.parseInt(m.group("yy")) : Integer.parseInt(m.group("y"));
                boolean monthStands = b > 12 || (monthFirst && a <= 12 && !".".equals(m.group("s")));
                return sane(monthStands ? LocalDate.of(year, a, b) : LocalDate.of(year, b, a));
            }
            int year = Integer.parseInt(m.group("y"));
            int number = Integer.parseInt(m.group("d"));
            if (groups.contains("(?<n>")) {
                return MonthNames.standard().number(m.group("n")).flatMap(n -> sane(LocalDate.of(year, n, number)));
            }
            return sane(LocalDate.of(year, Integer.parseInt(m.group("m")), number));
        } catch (DateTimeException e) {
            // figures that are no date, such as 2017-19-42
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> sane(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
    }

    private static Moment timed(LocalDate day, String text, Matcher date) {
        Matcher m = TIME.matcher(text).region(date.end(), Math.min(text.length(), date.end() + 40));
        if (m.lookingAt()) {
            try {
                int hour = Integer.parseInt(m.group("h"));
                String half = m.group("half") == null ? "" : m.group("half").toLowerCase(Locale.ROOT);
                if (!half.isEmpty()) {
                    hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
                }
                LocalTime time = LocalTime.of(hour, Integer.parseInt(m.group("min")));
                Optional<ZoneOffset> zone = Optional.ofNullable(m.group("zone"))
                        .map(z -> z.matches("[+-].*") ? ZoneOffset.of(z) : ZoneOffset.UTC);
                return new Moment(day, Optional.of(time), zone, date.start(), m.end());
            } catch (DateTimeException e) {
                // figures that are no time: the day stands without one
                return new Moment(day, Optional.empty(), Optional.empty(), date.start(), date.end());
            }
        }
        return new Moment(day, Optional.empty(), Optional.empty(), date.start(), date.end());
    }
}
