package org.crossread.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossread.model.Published;

/**
 * The phrases that a report is worded with, in one language: the labels whose names begin with {@code say_}, and dates.
 * {@code {0}} stands for what is told. Where a number decides the form, a phrase has three, parted by bars: for none,
 * for one, for more.
 */
public final class Phrases {

    private static final String STANDARD = "/templates/labels.properties";
    private static final String FORMS = "\\s*\\|\\s*";

    private final Map<String, String> patterns;
    private final Locale language;

    private Phrases(Map<String, String> patterns, Locale language) {
        this.patterns = Map.copyOf(patterns);
        this.language = language;
    }

    /**
     * Phrases among labels.
     *
     * @param labels text by name; every phrase must be there
     * @param language such as {@code de}
     */
    public static Phrases of(Map<String, String> labels, String language) {
        return new Phrases(labels, Locale.forLanguageTag(language));
    }

    /** Those that come with the program, in English. */
    public static Phrases standard() {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(STANDARD), STANDARD)) {
            Properties lines = new Properties();
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(
                    lines.stringPropertyNames().stream()
                            .collect(Collectors.toMap(
                                    n -> n, n -> lines.getProperty(n).strip(), (a, b) -> a, TreeMap::new)),
                    "en");
        } catch (IOException e) {
            throw new UncheckedIOException(STANDARD, e);
        }
    }

    /** The phrase with what it tells. */
    String say(String name, String... told) {
        return filled(pattern(name), told);
    }

    /** The form of the phrase that fits the number, which is told first. */
    String count(String name, int number, String... told) {
        String[] forms = pattern(name).split(FORMS, -1);
        String form = forms[Math.min(Math.min(number, 2), forms.length - 1)];
        String[] all = new String[told.length + 1];
        all[0] = grouped(number);
        System.arraycopy(told, 0, all, 1, told.length);
        return filled(form, all);
    }

    /** {@code 12,345}. */
    String grouped(long number) {
        return String.format(language, "%,d", number);
    }

    /** {@code 23 km}, {@code 3.22 km}: to ten metres, which is finer than a report of a distance. */
    String kilometres(BigDecimal metres) {
        BigDecimal rounded =
                metres.movePointLeft(3).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(language, "%,." + Math.max(0, rounded.scale()) + "f km", rounded);
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + pattern("and") + " " + items.get(last);
    }

    /** {@code Tue 12 March 2024}. */
    String day(LocalDate day) {
        return formatter("say_day").format(day);
    }

    /** {@code March 2024}. */
    String month(YearMonth month) {
        return formatter("say_month").format(month);
    }

    /** {@code Tue 12 March 2024, 08:15 (UTC+02:00)}. */
    String published(Published published) {
        String zone = published
                .zone()
                .map(z -> z.getTotalSeconds() == 0 ? " UTC" : " (UTC" + z.getId() + ")")
                .orElse("");
        return day(published.day()) + published.time().map(t -> ", " + t + zone).orElse("");
    }

    /** How times are written of which the phrase is the pattern (as {@link DateTimeFormatter} has it). */
    DateTimeFormatter formatter(String name) {
        return DateTimeFormatter.ofPattern(pattern(name), language);
    }

    private String pattern(String name) {
        String pattern = patterns.get(name);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no phrase '" + name + "'");
        }
        return pattern;
    }

    private static String filled(String pattern, String... told) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            boolean place = open >= 0
                    && open + 2 < pattern.length()
                    && pattern.charAt(open + 2) == '}'
                    && Character.isDigit(pattern.charAt(open + 1));
            if (!place) {
                int end = open < 0 ? pattern.length() : open + 1;
                filled.append(pattern, at, end);
                at = end;
                continue;
            }
            int number = pattern.charAt(open + 1) - '0';
            filled.append(pattern, at, open).append(number < told.length ? told[number] : "");
            at = open + 3;
        }
        return filled.toString();
    }
}
