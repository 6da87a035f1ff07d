package org.crossread.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sentences of two or more articles of one event that tell the same thing.
 *
 * @param id such as {@code L3}
 * @param event the event's id
 * @param parts for every article of the event, by id, what it has of this statement; told by at least two
 * @param score from 0 to 1: how sure the match is
 * @param because the evidence, in words
 */
public record Alignment(String id, String event, SortedMap<String, Part> parts, double score, String because) {
    public Alignment {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        long told =
                parts.values().stream().filter(p -> p.kind() == Part.Kind.TOLD).count();
        if (told < 2) {
            throw new IllegalArgumentException("alignment " + id + " is told by " + told + " articles");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("alignment " + id + " has score " + score);
        }
    }

    /** Ids of the sentences in which {@code article} tells it, in reading order; empty if it is silent. */
    public List<String> told(String article) {
        return parts.get(article) instanceof Part.Told told ? told.sentences() : List.of();
    }

    /** Ids of the articles that tell it, in order. */
    public List<String> tellers() {
        return parts.entrySet().stream()
                .filter(e -> e.getValue().kind() == Part.Kind.TOLD)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
