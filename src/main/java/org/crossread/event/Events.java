package org.crossread.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossread.model.Article;
import org.crossread.model.Event;

/** Groups articles by the event they report. */
public final class Events {

    /**
     * The least average likeness of two groups of articles on one event. Chosen on 197 articles of 16 events, two
     * alike in each topic: B-cubed F1 .910, .947, .933, .933, .907 with .12 to .16; and above .13, the likeness of
     * articles with the same people on different events.
     */
    private static final double THRESHOLD = 0.14;

    private Events() {}

    /**
     * The events; each article is in one of them. The order of the articles changes nothing but the events' numbers.
     *
     * @param articles with sentences; facts are not needed
     * @return by their first article, named {@code E1}, {@code E2}, ...
     */
    public static List<Event> of(List<Article> articles) {
        List<Article> sorted = articles.stream()
                .sorted(Comparator.comparing(Article::file).thenComparing(Article::sha256))
                .toList();
        Words words = new Words(sorted);
        Vectors vectors = new Vectors(words);
        Map<String, Integer> place = new HashMap<>();
        articles.forEach(a -> place.put(a.id(), place.size()));
        Comparator<Article> asGiven = Comparator.comparing(a -> place.getOrDefault(a.id(), 0));
        List<Grouped> groups = new ArrayList<>();
        for (List<Integer> group : AverageLink.groups(Likeness.of(sorted, vectors), THRESHOLD)) {
            groups.add(new Grouped(
                    group.stream().map(sorted::get).sorted(asGiven).toList(),
                    Reasons.of(group, sorted, words, vectors)));
        }
        groups.sort(Comparator.comparing(g -> g.articles().get(0), asGiven));
        List<Event> events = new ArrayList<>();
        for (Grouped group : groups) {
            List<String> ids = group.articles().stream().map(Article::id).toList();
            events.add(new Event("E" + (events.size() + 1), ids, Families.of(group.articles()), group.because()));
        }
        return events;
    }

    private record Grouped(List<Article> articles, List<String> because) {}
}
