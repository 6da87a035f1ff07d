package org.crossread.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Says why articles stand in one event. */
final class Reasons {

    /** More names than these are no explanation. */
    private static final int NAMES = 5;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Reasons() {}

    /**
     * What the articles share, the most telling names first; empty for one article: {@code same: Brandt, Ollerby, 8 June
     * 2017, 61 shared terms}.
     *
     * @param articles of one event
     * @param subject their words
     */
    static List<String> of(List<Digest> articles, Subject subject) {
        if (articles.size() < 2) {
            return List.of();
        }
        List<Integer> shared = subject.shared();
        Stream<String> names =
                shared.stream().filter(subject::isName).limit(NAMES).map(subject::shown);
        List<String> because = new ArrayList<>();
        because.add("same: "
                + String.join(", ", Stream.concat(names, day(articles)).toList())
                + ", " + shared.size() + " shared terms");
        published(articles, because);
        return because;
    }

    /** The day that most of the articles name, if two or more do. */
    private static Stream<String> day(List<Digest> articles) {
        Map<String, Integer> naming = new TreeMap<>();
        articles.forEach(a -> a.days().forEach(d -> naming.merge(d, 1, Integer::sum)));
        return naming.entrySet().stream()
                .filter(d -> d.getValue() > 1)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(1)
                .map(d -> DAY.format(LocalDate.parse(d.getKey())));
    }

    private static void published(List<Digest> articles, List<String> because) {
        List<LocalDate> days =
                articles.stream().flatMap(a -> a.published().stream()).sorted().toList();
        if (days.size() > 1) {
            LocalDate first = days.get(0);
            LocalDate last = days.get(days.size() - 1);
            because.add(
                    first.equals(last)
                            ? "published on " + DAY.format(first)
                            : "published from " + DAY.format(first) + " to " + DAY.format(last));
        }
    }
}
