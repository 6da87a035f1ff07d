package org.crossread.lexicon;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Days with a name, such as Christmas Eve, and the date of each in a given year. */
public final class NamedDays {

    private static final NamedDays STANDARD = new NamedDays();

    private final Map<String, String> rules;

    private NamedDays() {
        Map<String, String> read = new LinkedHashMap<>();
        for (String line : Lines.of("named-days.txt")) {
            int gap = line.indexOf("  ");
            read.put(line.substring(0, gap), line.substring(gap).strip());
        }
        rules = Collections.unmodifiableMap(read);
    }

    /** The days that come with the program. */
    public static NamedDays standard() {
        return STANDARD;
    }

    /**
     * The day of that name as a country knows it: {@code independence day@in} for an outlet of India, else the name
     * itself.
     *
     * @param name in lower case
     * @param region ISO 3166 code in capitals, or empty
     */
    public String of(String name, String region) {
        String there = name + "@" + region.toLowerCase(Locale.ROOT);
        return rules.containsKey(there) ? there : name;
    }

    /** The names in lower case, with their rule; behind {@code @} the country where it holds. */
    public Map<String, String> rules() {
        return rules;
    }

    /**
     * The day in that year; empty if its calendar is not computed here, as for Ramadan.
     *
     * @param name in lower case, one of {@link #rules}
     * @throws IllegalArgumentException if the name is not known
     */
    public Optional<LocalDate> in(int year, String name) {
        String rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no day is named '" + name + "'");
        }
        String[] words = rule.split("\\s+", -1);
        try {
            return switch (words.length) {
                case 1 ->
                    rule.equals("unknown")
                            ? Optional.empty()
                            : Optional.of(LocalDate.parse(String.format(Locale.ROOT, "%04d-%s", year, rule)));
                case 2 -> {
                    int days = Integer.parseInt(words[1].replace("+", ""));
                    yield words[0].equals("easter")
                            ? Optional.of(easter(year).plusDays(days))
                            : in(year, words[0]).map(day -> day.plusDays(days));
                }
                default ->
                    Optional.of(YearMonth.of(year, Integer.parseInt(words[2]))
                            .atDay(1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(
                                    Integer.parseInt(words[0]), DayOfWeek.of(Integer.parseInt(words[1]))))
                            .plusDays(words.length > 3 ? Integer.parseInt(words[3]) : 0));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("named day '" + name + "' has the rule '" + rule + "'", e);
        }
    }

    /** Whether the day has the same month and day every year. */
    public boolean isFixed(String name) {
        return rules.getOrDefault(name, "").matches("\\d\\d-\\d\\d");
    }

    /** Easter Sunday of the Gregorian calendar (Meeus 1991, the "anonymous" algorithm). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
