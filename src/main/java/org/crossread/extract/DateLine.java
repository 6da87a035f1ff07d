package org.crossread.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.MonthNames;
import org.crossread.lexicon.PressWords;
import org.crossread.lexicon.TimeZones;

/**
 * The dates of a line above or below a story, such as {@code Posted 3 October 2023 at 16:05 | Updated 16:40}.
 *
 * @param dates in order
 * @param strangers how many words of the line are no part of a date; 0 for a line that is nothing but dates
 * @param timed whether it tells a time of day, or how long ago it was
 * @param ambiguous dates whose day and month cannot be told apart, as written
 */
record DateLine(List<WrittenDate> dates, int strangers, boolean timed, List<String> ambiguous) {

    private static final String MONTH = "(\\p{L}{3,12})\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th|\\.|er|º)?";
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<d>\\d{1,2})" + ORDINAL + "[ -](?:of |de )?" + named(MONTH)
                    + ",?[ -](?:de )?(?<y>\\d{4})(?!\\d)"),
            Pattern.compile(named(MONTH) + " (?<d>\\d{1,2})" + ORDINAL + ",? (?<y>\\d{4})(?!\\d)"),
            Pattern.compile("(?<d>\\d{1,2})(?<sep>[./-])(?<m>\\d{1,2})\\k<sep>(?<y>\\d{4})(?!\\d)"),
            Pattern.compile("(?<d>\\d{1,2})(?<sep>/)(?<m>\\d{1,2})/(?<y>\\d{2})(?![\\d/])"),
            Pattern.compile(named(MONTH) + " (?<d>\\d{1,2})" + ORDINAL + "(?![\\d:])"),
            Pattern.compile("(?<d>\\d{1,2})" + ORDINAL + "[ -]" + named(MONTH)));
    private static final Pattern TIME = Pattern.compile(
            "(?i)T?(?:(?<h>\\d{1,2})[:.h](?<min>\\d{2})(?::\\d{2})?(?:\\.\\d{1,3})?(?!\\d)\\s?(?<half>[ap]\\.?m\\b\\.?)?"
                    + "|(?<h2>\\d{1,2})\\s?(?<half2>[ap]\\.?m\\b\\.?))");
    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC)?(?<sign>[+-])(?<zh>\\d{1,2})(?::?(?<zm>\\d{2}))?(?!\\d)|Z(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']{1,30}\\.?|\\d{1,20}");
    /** Hours that only a clock of 24 tells; who has such a clock writes the day before the month. */
    private static final Pattern EVENING = Pattern.compile("(?<![\\d/.])(?:1[3-9]|2[0-3])[:.h][0-5]\\d(?!\\d)");

    private static final Pattern AMERICAN = Pattern.compile("(?i)\\d\\s?[ap]\\.?m\\b|\\b[ECMP][SD]?T\\b");
    private static final Pattern PARTED = Pattern.compile("(?<=\\d)\\s?([:/])\\s?(?=\\d)");
    private static final int LONGEST_LABEL = 3;

    /** So long ago: true on the day the page was saved, which nobody knows. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:\\d{1,2}|an?) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?) ago\\b|\\b(?:yesterday|today)(?=,? (?:at )?\\d{1,2}[:.]\\d\\d)");

    DateLine {
        dates = List.copyOf(dates);
        ambiguous = List.copyOf(ambiguous);
    }

    /** The dates of a line; at most its first 300 chars count. */
    static DateLine of(String line) {
        String head = line.length() > 300 ? line.substring(0, 300) : line;
        // Some archives part punctuation from digits: 1: 40 PM, 15 / 09 / 2013.
        String tight = PARTED.matcher(head).replaceAll("$1");
        String absolute = RELATIVE.matcher(tight).replaceAll("");
        DateLine read = new Reader(absolute).read();
        return absolute.length() == tight.length()
                ? read
                : new DateLine(read.dates(), read.strangers(), true, read.ambiguous());
    }

    /** Whether the line says no more than how long ago it was changed: {@code Updated 2 hours ago}. */
    static boolean isRelative(String line) {
        Matcher m = RELATIVE.matcher(line);
        return line.length() <= 60
                && m.find()
                && m.start() > 0
                && new Reader(RELATIVE.matcher(line).replaceAll("")).read().strangers == 0;
    }

    /** Whether the line is nothing but dates and times. */
    boolean pure() {
        return strangers == 0 && (timed || !dates.isEmpty() || !ambiguous.isEmpty());
    }

    /** Whether the line tells a day and a time and little else, such as the agency that stamped it. */
    boolean stamp() {
        return timed && strangers <= 2 && dates.stream().anyMatch(d -> d.day().isPresent());
    }

    private static String named(String month) {
        return "(?<mon>" + month.substring(1);
    }

    /** Goes through a line once, from left to right. */
    private static final class Reader {
        private final String line;
        private final boolean american;
        private final boolean european;
        private final List<WrittenDate> dates = new ArrayList<>();
        private final List<String> ambiguous = new ArrayList<>();

        Reader(String line) {
            this.line = line;
            this.american = AMERICAN.matcher(line).find();
            this.european = !american && EVENING.matcher(line).find();
        }

        DateLine read() {
            int strangers = 0;
            boolean timed = false;
            boolean changed = false;
            Optional<LocalTime> early = Optional.empty();
            for (int at = 0; at < line.length(); ) {
                if (!Character.isLetterOrDigit(line.charAt(at)) && !offset(at).isPresent()) {
                    at++;
                    continue;
                }
                Optional<Matcher> day = day(at);
                Optional<Matcher> time = match(TIME, at).filter(t -> time(t).isPresent());
                Optional<Matcher> offset = offset(at);
                if (day.isPresent()) {
                    add(day.get(), early, changed);
                    early = Optional.empty();
                    at = day.get().end();
                } else if (time.isPresent()) {
                    Optional<LocalTime> clock = time.flatMap(Reader::time);
                    if (!dates.isEmpty() && last().time().isEmpty()) {
                        last(new WrittenDate(
                                last().day(), last().yearless(), clock, Optional.empty(), last().changed()));
                    } else {
                        early = clock;
                    }
                    timed = true;
                    at = time.get().end();
                } else if (offset.isPresent()) {
                    zone(offset.flatMap(Reader::offset));
                    at = offset.get().end();
                } else {
                    Label label = label(at);
                    if (label.end > at) {
                        changed = label.kind == PressWords.Group.MODIFIED
                                || (changed && label.kind == PressWords.Group.FILLER);
                        at = label.end;
                    } else {
                        int end = match(WORD, at).map(Matcher::end).orElse(at + 1);
                        Optional<ZoneOffset> zone = TimeZones.standard().offset(line.substring(at, end));
                        zone(zone);
                        strangers += zone.isPresent() ? 0 : 1;
                        at = end;
                    }
                }
            }
            return new DateLine(dates, strangers, timed, ambiguous);
        }

        private WrittenDate last() {
            return dates.get(dates.size() - 1);
        }

        private void last(WrittenDate date) {
            dates.set(dates.size() - 1, date);
        }

        private void zone(Optional<ZoneOffset> zone) {
            if (zone.isPresent() && !dates.isEmpty() && last().time().isPresent()) {
                last(new WrittenDate(last().day(), last().yearless(), last().time(), zone, last().changed()));
            }
        }

        private void add(Matcher day, Optional<LocalTime> time, boolean changed) {
            boolean slashed = has(day, "sep") && day.group("sep").equals("/");
            int first = Integer.parseInt(day.group("d"));
            int month = has(day, "mon") ? 0 : Integer.parseInt(day.group("m"));
            if (slashed && first <= 12 && month <= 12 && first != month && !american && !european) {
                ambiguous.add(day.group());
                return;
            }
            boolean swapped = month > 12 || (slashed && american && first <= 12);
            int number =
                    month == 0 ? MonthNames.standard().number(day.group("mon")).orElseThrow() : swapped ? first : month;
            int dayOfMonth = swapped ? month : first;
            dates.add(
                    has(day, "y")
                            ? new WrittenDate(
                                    Optional.of(LocalDate.of(year(day), number, dayOfMonth)),
                                    Optional.empty(),
                                    time,
                                    Optional.empty(),
                                    changed)
                            : new WrittenDate(
                                    Optional.empty(),
                                    Optional.of(MonthDay.of(number, dayOfMonth)),
                                    time,
                                    Optional.empty(),
                                    changed));
        }

        private Optional<Matcher> day(int at) {
            return DAYS.stream()
                    .flatMap(p -> match(p, at).stream())
                    .filter(this::exists)
                    .findFirst();
        }

        private boolean exists(Matcher m) {
            try {
                int day = Integer.parseInt(m.group("d"));
                int month = has(m, "mon")
                        ? MonthNames.standard().number(m.group("mon")).orElse(0)
                        : Integer.parseInt(m.group("m"));
                int year = has(m, "y") ? year(m) : 2000;
                if (has(m, "sep") && month > 12) {
                    LocalDate.of(year, day, month);
                } else {
                    LocalDate.of(year, month, day);
                }
                return year >= 1600 && year <= 2200;
            } catch (DateTimeException e) {
                return false; // 38 June is no day
            }
        }

        private static int year(Matcher m) {
            int year = Integer.parseInt(m.group("y"));
            return year < 100 ? 2000 + year : year;
        }

        private static boolean has(Matcher m, String group) {
            return m.pattern().pattern().contains("(?<" + group + ">") && m.group(group) != null;
        }

        private static Optional<LocalTime> time(Matcher m) {
            boolean full = m.group("h") != null;
            int hour = Integer.parseInt(full ? m.group("h") : m.group("h2"));
            int minute = full ? Integer.parseInt(m.group("min")) : 0;
            Optional<String> half = Optional.ofNullable(full ? m.group("half") : m.group("half2"));
            if (minute > 59 || hour > (half.isPresent() ? 12 : 23)) {
                return Optional.empty();
            }
            boolean evening =
                    half.filter(h -> h.toLowerCase(Locale.ROOT).startsWith("p")).isPresent();
            return Optional.of(LocalTime.of(half.isPresent() ? hour % 12 + (evening ? 12 : 0) : hour, minute));
        }

        private Optional<Matcher> offset(int at) {
            boolean afterTime = !dates.isEmpty() && last().time().isPresent();
            return afterTime ? match(OFFSET, at) : Optional.empty();
        }

        private static Optional<ZoneOffset> offset(Matcher m) {
            if (m.group("sign") == null) {
                return Optional.of(ZoneOffset.UTC);
            }
            int minutes = Integer.parseInt(m.group("zh")) * 60
                    + (m.group("zm") == null ? 0 : Integer.parseInt(m.group("zm")));
            return minutes > 18 * 60
                    ? Optional.empty()
                    : Optional.of(
                            ZoneOffset.ofTotalSeconds(m.group("sign").equals("-") ? -minutes * 60 : minutes * 60));
        }

        /** The longest phrase at {@code at} that is said of dates. */
        private Label label(int at) {
            Matcher words = WORD.matcher(line);
            Label longest = new Label(at, PressWords.Group.FILLER);
            int from = at;
            for (int n = 0;
                    n < LONGEST_LABEL && words.find(from) && (n == 0 ? words.start() == at : words.start() <= from + 1);
                    n++) {
                from = words.end();
                String phrase = line.substring(at, from).replace(".", "");
                for (PressWords.Group kind :
                        List.of(PressWords.Group.FILLER, PressWords.Group.PUBLISHED, PressWords.Group.MODIFIED)) {
                    longest = PressWords.standard().is(kind, phrase) ? new Label(from, kind) : longest;
                }
            }
            return longest;
        }

        private Optional<Matcher> match(Pattern pattern, int at) {
            boolean inside =
                    at > 0 && Character.isLetterOrDigit(line.charAt(at - 1)) && pattern != OFFSET && pattern != TIME;
            Matcher m = pattern.matcher(line).region(at, line.length());
            return !inside && m.lookingAt() ? Optional.of(m) : Optional.empty();
        }
    }

    private record Label(int end, PressWords.Group kind) {}
}
