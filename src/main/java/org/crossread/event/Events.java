package org.crossread.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.crossread.model.Article;
import org.crossread.model.Event;

/** Groups articles by the event they report. */
public final class Events {

    /**
     * The least average likeness of two groups of articles on one event. Chosen on 197 articles of 16 events, two
     * alike in each topic: B-cubed F1 .910, .910, .937, .937, .933 with .13 to .17; on eight random halves of the
     * topics .952, .935, .932, .912, .875. Articles with the same people on different events reach .13.
     */
    private static final double THRESHOLD = 0.15;

    private Events() {}

    /**
     * The events, with their families; each article is in one of them. The order of the articles changes nothing but
     * the events' numbers.
     *
     * @param articles with sentences; facts are needed only for the reasons
     * @return by their first article, named {@code E1}, {@code E2}, ...
     */
    public static List<Event> of(List<Article> articles) {
        Map<String, Article> byId = articles.stream().collect(Collectors.toMap(Article::id, a -> a));
        return grouped(articles.stream().map(Digest::of).toList()).stream()
                .map(e -> new Event(
                        e.id(),
                        e.articles(),
                        Families.of(e.articles().stream()
                                .map(id -> Objects.requireNonNull(byId.get(id)))
                                .toList()),
                        e.because(),
                        e.apart()))
                .toList();
    }

    /**
     * The same events without their families, which only the texts could show. The time grows with the number of
     * articles times that of those they share words with.
     *
     * @param articles digests, in the order in which events name them
     */
    public static List<Event> grouped(List<Digest> articles) {
        List<Digest> sorted = articles.stream()
                .sorted(Comparator.comparing(Digest::file).thenComparing(Digest::sha256))
                .toList();
        Map<String, Integer> place = new HashMap<>();
        articles.forEach(a -> place.put(a.id(), place.size()));
        Comparator<Integer> asGiven =
                Comparator.comparing(i -> place.getOrDefault(sorted.get(i).id(), 0));
        Vectors vectors = new Vectors(new Words(sorted));
        List<SortedMap<Integer, Double>> near = Neighbours.of(vectors);
        List<List<Integer>> groups = groups(Likeness.of(sorted, near)).stream()
                .map(g -> g.stream().sorted(asGiven).toList())
                .sorted(Comparator.comparing(g -> g.get(0), asGiven))
                .toList();
        NearMisses misses = new NearMisses(groups, sorted, vectors, near);
        List<Event> events = new ArrayList<>();
        for (int e = 0; e < groups.size(); e++) {
            List<Digest> together = groups.get(e).stream().map(sorted::get).toList();
            events.add(new Event(
                    "E" + (e + 1),
                    together.stream().map(Digest::id).toList(),
                    List.of(),
                    together.size() == 1 ? List.of() : Reasons.of(together, new Subject(groups.get(e), vectors)),
                    misses.of(e, THRESHOLD)));
        }
        return events;
    }

    private static List<List<Integer>> groups(List<SortedMap<Integer, Double>> likeness) {
        return Stragglers.joined(AverageLink.groups(likeness, THRESHOLD), likeness, THRESHOLD);
    }
}
