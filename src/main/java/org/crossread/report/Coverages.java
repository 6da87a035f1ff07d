package org.crossread.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.Found;
import org.crossread.model.Sentence;
import org.crossread.model.Value;

/** Writes the sections of one event. */
final class Coverages {

    private Coverages() {}

    static Coverage of(Lookup lookup, Event event, boolean only) {
        Synopses synopses = Synopses.of(lookup, event);
        return new Coverage(
                event.id(),
                "event-" + event.id(),
                title(lookup, event),
                only ? "" : event.id() + ": " + title(lookup, event),
                event.articles().stream().map(id -> id + " " + lookup.name(id)).toList(),
                event.because().stream().map(Shown::of).toList(),
                origins(lookup, event),
                Agreements.of(lookup, event),
                views(lookup, event, synopses),
                differences(lookup, event, Finding.Relation.CONFLICT, synopses),
                differences(lookup, event, Finding.Relation.REFINEMENT, synopses),
                differences(lookup, event, Finding.Relation.ADDITION, synopses),
                checks(lookup, event),
                lone(lookup, event, synopses),
                synopses.pages(),
                Weaves.of(lookup, event, synopses.base()));
    }

    private static Views views(Lookup lookup, Event event, Synopses synopses) {
        return new Views(
                Timelines.of(lookup, event),
                FactMatrices.of(lookup, event),
                Quotations.of(lookup, event, synopses),
                Ledgers.of(lookup, event),
                Emphases.of(lookup, event));
    }

    private static String title(Lookup lookup, Event event) {
        return event.articles().stream()
                .map(lookup::article)
                .flatMap(a -> a.metadata().headline().map(Found::value).stream())
                .findFirst()
                .map(Shown::of)
                .orElseGet(() -> lookup.phrases().say("say_event", event.id()));
    }

    private static List<Coverage.Origin> origins(Lookup lookup, Event event) {
        return event.families().stream()
                .filter(f -> f.articles().size() > 1)
                .map(f -> new Coverage.Origin(
                        origin(
                                lookup.phrases(),
                                lookup.phrases()
                                        .list(f.articles().stream()
                                                .map(id -> id + " " + lookup.name(id))
                                                .toList()),
                                f.origin()),
                        f.shared().stream().map(Shown::of).toList()))
                .toList();
    }

    private static String origin(Phrases phrases, String articles, Optional<String> written) {
        return written.map(o -> phrases.say("say_family_from", articles, Shown.of(o)))
                .orElseGet(() -> phrases.say("say_family", articles));
    }

    private static List<Difference> differences(
            Lookup lookup, Event event, Finding.Relation relation, Synopses synopses) {
        return lookup.findings(event, relation).stream()
                .map(f -> Differences.of(lookup, f, synopses))
                .toList();
    }

    private static List<Coverage.CheckNote> checks(Lookup lookup, Event event) {
        return lookup.comparison().checks().stream()
                .filter(c -> event.articles().contains(c.value().article()))
                .map(c -> new Coverage.CheckNote(
                        c.value().article() + " " + lookup.name(c.value().article()),
                        Shown.of(c.summary()),
                        Differences.said(lookup, c.value())))
                .toList();
    }

    private static List<Coverage.Lone> lone(Lookup lookup, Event event, Synopses synopses) {
        Set<String> shared = new HashSet<>();
        lookup.alignments(event).forEach(a -> a.tellers().forEach(teller -> shared.addAll(a.told(teller))));
        List<Coverage.Lone> lone = new ArrayList<>();
        for (String id : event.articles()) {
            Article article = lookup.article(id);
            List<Sentence> alone = article.body().stream()
                    .filter(s -> !shared.contains(s.id()) && !answered(lookup, s))
                    .sorted(Comparator.comparingInt((Sentence s) -> -s.facts().size()))
                    .toList();
            if (!alone.isEmpty()) {
                lone.add(new Coverage.Lone(
                        id,
                        lookup.name(id),
                        lookup.phrases()
                                .count(
                                        "say_lone",
                                        alone.size(),
                                        String.valueOf(article.body().size())),
                        alone.stream()
                                .map(s -> statement(lookup.phrases(), article, s, synopses))
                                .toList()));
            }
        }
        return lone;
    }

    /** Whether another source has something to set against it, in a sentence that was not matched. */
    private static boolean answered(Lookup lookup, Sentence sentence) {
        return lookup.findingsIn(sentence.id()).stream()
                .anyMatch(
                        f -> f.values().stream().map(Value::article).distinct().count() > 1);
    }

    private static Coverage.Statement statement(
            Phrases phrases, Article article, Sentence sentence, Synopses synopses) {
        List<String> holds = new ArrayList<>();
        hold(phrases, holds, sentence, Fact.Kind.QUOTE, "say_sayings");
        hold(phrases, holds, sentence, Fact.Kind.NUMBER, "say_figures");
        hold(phrases, holds, sentence, Fact.Kind.DATE, "say_dates");
        hold(phrases, holds, sentence, Fact.Kind.NAME, "say_names");
        Optional<String> link = synopses.sentenceAnchor(sentence.id());
        return new Coverage.Statement(
                sentence.id(), link, Shown.of(sentence.text()), Sources.language(article), String.join(", ", holds));
    }

    private static void hold(Phrases phrases, List<String> holds, Sentence sentence, Fact.Kind kind, String name) {
        long number = sentence.facts().stream().filter(f -> f.kind() == kind).count();
        if (number > 0) {
            holds.add(phrases.count(name, (int) number));
        }
    }
}
