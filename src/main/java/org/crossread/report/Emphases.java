package org.crossread.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Role;
import org.crossread.model.Sentence;

/** Measures where the statements stand. */
final class Emphases {

    /** Characters that remind of a statement; one line beside four columns of A4. */
    private static final int REMINDER = 72;
    /** A statement that moves by this share of the article stands in another part of it. */
    private static final double FAR = 0.4;

    /** Columns of so many sources leave the statement half of the line on A4. */
    private static final int BROAD = 4;

    private static final int LEVELS = 5;

    private final Lookup lookup;
    private final List<Article> articles;
    private final Map<String, Integer> paragraphs = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Emphases(Lookup lookup, Event event) {
        this.lookup = lookup;
        this.articles = event.articles().stream().map(lookup::article).toList();
        articles.forEach(this::count);
    }

    static Emphasis of(Lookup lookup, Event event) {
        Emphases emphases = new Emphases(lookup, event);
        List<Alignment> statements = new ArrayList<>(lookup.alignments(event));
        statements.sort(Comparator.comparingDouble((Alignment a) -> emphases.best(a)));
        List<Emphasis.Row> rows = statements.stream().map(emphases::row).toList();
        return new Emphasis(
                emphases.articles.size() > BROAD ? "yes" : "",
                emphases.articles.stream()
                        .map(a -> new Emphasis.Column(a.id(), String.valueOf(emphases.counts.getOrDefault(a.id(), 0))))
                        .toList(),
                rows.stream().anyMatch(r -> !r.moved().isEmpty()) ? "yes" : "",
                rows);
    }

    /** Numbers the paragraphs of the body, from 1. */
    private void count(Article article) {
        int number = 0;
        int last = 0;
        for (Sentence sentence : article.body()) {
            number += sentence.paragraph() == last ? 0 : 1;
            last = sentence.paragraph();
            paragraphs.put(sentence.id(), number);
        }
        counts.put(article.id(), number);
    }

    private Emphasis.Row row(Alignment alignment) {
        String first = alignment.tellers().get(0);
        Corroboration borne = lookup.corroboration(alignment);
        double top = best(alignment);
        double bottom = articles.stream()
                .flatMapToDouble(a -> depth(a, alignment).stream())
                .max()
                .orElse(0);
        return new Emphasis.Row(
                Context.after(
                        Shown.of(lookup.sentence(alignment.told(first).get(0)).text()), REMINDER),
                Sources.language(lookup.article(first)),
                String.valueOf(borne.origins()),
                String.join(" ", alignment.tellers()),
                Lookup.told(alignment),
                String.join(", ", borne.sources().stream().map(Shown::of).toList()),
                bottom - top >= FAR ? "yes" : "",
                articles.stream().map(a -> cell(a, alignment)).toList());
    }

    private double best(Alignment alignment) {
        return articles.stream()
                .flatMapToDouble(a -> depth(a, alignment).stream())
                .min()
                .orElse(1);
    }

    /** How far down the article tells it first: 0 in the headline or lead, 1 in the last paragraph. */
    private OptionalDouble depth(Article article, Alignment alignment) {
        return alignment.told(article.id()).stream()
                .mapToDouble(id -> {
                    int last = counts.getOrDefault(article.id(), 0) - 1;
                    int before = paragraphs.getOrDefault(id, 1) - 1;
                    return last < 1 ? 0 : (double) before / last;
                })
                .min();
    }

    private Emphasis.Cell cell(Article article, Alignment alignment) {
        List<Sentence> told =
                alignment.told(article.id()).stream().map(lookup::sentence).toList();
        if (told.isEmpty()) {
            return new Emphasis.Cell("silent", "", "-1");
        }
        int level = LEVELS
                - 1
                - (int) Math.min(LEVELS - 1, depth(article, alignment).orElse(0) * LEVELS);
        boolean headline = told.stream().anyMatch(s -> s.role() == Role.HEADLINE);
        return told.stream()
                .filter(s -> s.role() == Role.BODY)
                .findFirst()
                .map(s -> new Emphasis.Cell(
                        headline ? "headline" : "body",
                        String.valueOf(paragraphs.getOrDefault(s.id(), 1)),
                        String.valueOf(level)))
                .orElseGet(() -> new Emphasis.Cell(headline ? "headline" : "caption", "", String.valueOf(level)));
    }
}
