package org.crossread.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Event;
import org.crossread.model.Finding;
import org.crossread.model.Sentence;
import org.crossread.model.WordEdits;

/** Finds the parts of a comparison by their ids, and numbers its findings as the pages show them. */
final class Lookup {

    private final Comparison comparison;
    private final Phrases phrases;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Sentence> sentences = new HashMap<>();
    private final Map<String, List<Alignment>> alignments = new HashMap<>();
    private final Map<String, WordEdits> edits = new HashMap<>();
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, List<Finding>> bySentence = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Corroboration> borne;

    Lookup(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.borne = Corroboration.in(comparison);
        for (Article article : comparison.articles()) {
            articles.put(article.id(), article);
            int position = 0;
            for (Sentence sentence : article.sentences()) {
                sentences.put(sentence.id(), sentence);
                positions.put(sentence.id(), position++);
            }
        }
        comparison
                .alignments()
                .forEach(a -> alignments
                        .computeIfAbsent(a.event(), e -> new ArrayList<>())
                        .add(a));
        comparison.edits().forEach(e -> edits.put(e.alignment() + " " + e.left() + " " + e.right(), e));
        for (Event event : comparison.events()) {
            for (Finding.Relation relation : Finding.Relation.values()) {
                for (Finding finding : comparison.findings()) {
                    if (finding.event().equals(event.id()) && finding.relation() == relation) {
                        place(finding);
                    }
                }
            }
        }
    }

    private void place(Finding finding) {
        numbers.put(finding.id(), numbers.size() + 1);
        findings.computeIfAbsent(finding.event() + " " + finding.relation(), e -> new ArrayList<>())
                .add(finding);
        finding.values().stream()
                .map(v -> v.place().sentence())
                .distinct()
                .forEach(s ->
                        bySentence.computeIfAbsent(s, x -> new ArrayList<>()).add(finding));
    }

    /** Who bears a statement out. */
    Corroboration corroboration(Alignment alignment) {
        return Objects.requireNonNull(borne.get(alignment.id()), alignment.id());
    }

    Comparison comparison() {
        return comparison;
    }

    /** What the report is worded with. */
    Phrases phrases() {
        return phrases;
    }

    /** The article; the id must be known. */
    Article article(String id) {
        return known(articles.get(id), "article", id);
    }

    /** The sentence; the id must be known. */
    Sentence sentence(String id) {
        return known(sentences.get(id), "sentence", id);
    }

    /** How many sentences of its article stand before it. */
    int position(String sentence) {
        return known(positions.get(sentence), "sentence", sentence);
    }

    List<Alignment> alignments(Event event) {
        return alignments.getOrDefault(event.id(), List.of());
    }

    /** Ids of the sentences that tell a statement, in the order of the sources, parted by spaces. */
    static String told(Alignment alignment) {
        return alignment.tellers().stream()
                .flatMap(teller -> alignment.told(teller).stream())
                .collect(Collectors.joining(" "));
    }

    Optional<WordEdits> edits(String alignment, String left, String right) {
        return Optional.ofNullable(edits.get(alignment + " " + left + " " + right));
    }

    /** The findings of an event, the weightiest first. */
    List<Finding> findings(Event event, Finding.Relation relation) {
        return findings.getOrDefault(event.id() + " " + relation, List.of());
    }

    /** The findings that have a value in this sentence, in the order of their numbers. */
    List<Finding> findingsIn(String sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The number under which the pages show it, from 1. */
    int number(Finding finding) {
        return known(numbers.get(finding.id()), "finding", finding.id());
    }

    /** The name by which links reach it; as stable as its id. */
    static String anchor(Finding finding) {
        return "f-" + finding.id().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** A reference to it. */
    Synopsis.Mark mark(Finding finding) {
        return new Synopsis.Mark(String.valueOf(number(finding)), anchor(finding));
    }

    /** The outlet, or the file. */
    String name(String article) {
        return Shown.of(article(article).name());
    }

    private static <T> T known(@org.jspecify.annotations.Nullable T found, String what, String id) {
        if (found == null) {
            throw new IllegalArgumentException("the comparison speaks of " + what + " '" + id + "' and has none");
        }
        return found;
    }
}
