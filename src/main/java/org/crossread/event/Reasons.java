package org.crossread.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crossread.model.Article;
import org.crossread.model.DateFact;
import org.crossread.model.Published;

/** Says why articles stand in one event. */
final class Reasons {

    /** More names than these are no explanation. */
    private static final int NAMES = 5;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Reasons() {}

    /**
     * What the articles share, the most telling names first; empty for one article.
     *
     * @param group indexes into {@code articles}
     */
    static List<String> of(List<Integer> group, List<Article> articles, Words words, Vectors vectors) {
        if (group.size() < 2) {
            return List.of();
        }
        Map<String, Double> weight = new HashMap<>();
        Map<String, Integer> holders = new HashMap<>();
        for (int i : group) {
            vectors.at(i).forEach((word, w) -> {
                weight.merge(word, w, Double::sum);
                holders.merge(word, 1, Integer::sum);
            });
        }
        Comparator<String> heldByMost = Comparator.comparing(w -> -holders.getOrDefault(w, 0));
        List<String> shared = weight.keySet().stream()
                .filter(w -> holders.getOrDefault(w, 0) > 1)
                .sorted(heldByMost
                        .thenComparing(w -> -weight.getOrDefault(w, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> because = new ArrayList<>();
        Stream<String> names = shared.stream()
                .filter(w -> words.isName(w) && Character.isLetter(w.codePointAt(0)))
                .limit(NAMES)
                .map(words::shown);
        because.add("same: "
                + String.join(", ", Stream.concat(names, days(group, articles)).toList())
                + ", " + shared.size() + " shared terms");
        published(group, articles, because);
        return because;
    }

    /** Days that two or more of the articles name. */
    private static Stream<String> days(List<Integer> group, List<Article> articles) {
        Map<String, Integer> naming = new HashMap<>();
        for (int i : group) {
            TreeSet<String> days = new TreeSet<>();
            articles.get(i).sentences().stream()
                    .flatMap(s -> s.facts().stream())
                    .filter(f -> f instanceof DateFact d && d.timex().matches("\\d{4}-\\d\\d-\\d\\d"))
                    .forEach(f -> days.add(((DateFact) f).timex()));
            days.forEach(d -> naming.merge(d, 1, Integer::sum));
        }
        return naming.keySet().stream()
                .filter(d -> naming.getOrDefault(d, 0) > 1)
                .sorted(Comparator.comparing((String d) -> -naming.getOrDefault(d, 0))
                        .thenComparing(d -> d))
                .limit(1)
                .map(d -> DAY.format(LocalDate.parse(d)));
    }

    private static void published(List<Integer> group, List<Article> articles, List<String> because) {
        List<LocalDate> days = group.stream()
                .flatMap(i -> articles.get(i).metadata().published().map(Published::day).stream())
                .sorted()
                .toList();
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
