package org.crossread.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.DateFact;
import org.crossread.model.Event;
import org.crossread.model.Period;
import org.crossread.model.Published;
import org.crossread.model.Sentence;

/** Draws up when it happened and when each source appeared. */
final class Timelines {

    /** A longer period, such as a month, does not say when something happened. */
    private static final Duration LONGEST = Duration.ofDays(2);

    private Timelines() {}

    /** A time in a sentence. */
    private record Given(String sentence, DateFact fact, Period period) {}

    /** Empty if fewer than two times are known. */
    static Optional<Timeline> of(Lookup lookup, Event event) {
        Map<String, Given> given = happened(lookup, event);
        Map<String, Period> appeared = new TreeMap<>();
        for (String id : event.articles()) {
            lookup.article(id).metadata().published().ifPresent(p -> appeared.put(id, period(p)));
        }
        List<Period> all = new ArrayList<>(appeared.values());
        given.values().forEach(g -> all.add(g.period()));
        if (all.size() < 2) {
            return Optional.empty();
        }
        TimeScale scale = new TimeScale(all);
        List<Timeline.Row> rows = new ArrayList<>();
        for (String id : event.articles()) {
            Article article = lookup.article(id);
            Optional<Given> told = Optional.ofNullable(given.get(id));
            rows.add(new Timeline.Row(
                    id,
                    lookup.name(id),
                    Sources.language(article),
                    told.map(g -> Shown.of(g.fact()
                                    .where()
                                    .in(lookup.sentence(g.sentence()).text())))
                            .orElse(""),
                    told.map(g -> PlainValue.of(Shown.of(g.fact().timex()), lookup.phrases()))
                            .orElse(""),
                    told.map(g -> scale.place(g.period())),
                    article.metadata()
                            .published()
                            .map(lookup.phrases()::published)
                            .orElse(lookup.phrases().say("say_no_date")),
                    Optional.ofNullable(appeared.get(id)).map(scale::place)));
        }
        return Optional.of(new Timeline(given.isEmpty() ? "" : "yes", scale.marks(lookup.phrases()), rows));
    }

    /** The times of the statement that most sources date and that stands furthest up in them. */
    private static Map<String, Given> happened(Lookup lookup, Event event) {
        return lookup.alignments(event).stream()
                .map(a -> times(lookup, a))
                .filter(t -> t.size() > 1)
                .max(Comparator.comparingDouble(
                        t -> (double) t.size() / event.articles().size() - depth(lookup, t)))
                .orElse(Map.of());
    }

    /** How far down the sources tell it, on average: 0 is at the top, 1 at the end. */
    private static double depth(Lookup lookup, Map<String, Given> times) {
        return times.entrySet().stream()
                .mapToDouble(t -> (double) lookup.position(t.getValue().sentence())
                        / lookup.article(t.getKey()).sentences().size())
                .average()
                .orElse(0);
    }

    private static Map<String, Given> times(Lookup lookup, Alignment alignment) {
        Map<String, Given> times = new TreeMap<>();
        for (String article : alignment.tellers()) {
            alignment.told(article).stream()
                    .map(lookup::sentence)
                    .flatMap(s -> given(s).stream())
                    .min(Comparator.comparing(
                            g -> Duration.between(g.period().from(), g.period().until())))
                    .ifPresent(g -> times.put(article, g));
        }
        return times;
    }

    private static List<Given> given(Sentence sentence) {
        List<Given> given = new ArrayList<>();
        sentence.facts().stream()
                .filter(DateFact.class::isInstance)
                .map(DateFact.class::cast)
                .filter(d -> d.type() == DateFact.Type.DATE || d.type() == DateFact.Type.TIME)
                .forEach(d -> d.period()
                        .filter(p -> Duration.between(p.from(), p.until()).compareTo(LONGEST) <= 0)
                        .ifPresent(p -> given.add(new Given(sentence.id(), d, p))));
        return given;
    }

    private static Period period(Published published) {
        return published
                .time()
                .map(t -> LocalDateTime.of(published.day(), t))
                .map(t -> new Period(t, t.plusMinutes(1)))
                .orElseGet(() -> new Period(
                        published.day().atStartOfDay(),
                        published.day().plusDays(1).atStartOfDay()));
    }
}
