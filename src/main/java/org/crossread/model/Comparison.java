package org.crossread.model;

import java.util.List;

/**
 * All of it: rendered, never computed on again.
 *
 * @param title what it is called
 * @param version of the program
 * @param articles in order of their ids
 * @param events in order of their ids; each article is in one
 * @param alignments by event, then in reading order of their first article
 * @param edits by alignment, then left, then right
 * @param findings the weightiest first
 * @param equals what was judged equal
 * @param apart what differs and was not held against each other, in the order of the statements
 * @param checks what does not add up inside one article
 * @param problems bad inputs, by file
 */
public record Comparison(
        Title title,
        String version,
        List<Article> articles,
        List<Event> events,
        List<Alignment> alignments,
        List<WordEdits> edits,
        List<Finding> findings,
        List<Equal> equals,
        List<NotCompared> apart,
        List<Check> checks,
        List<Problem> problems) {
    public Comparison {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
        alignments = List.copyOf(alignments);
        edits = List.copyOf(edits);
        findings = List.copyOf(findings);
        equals = List.copyOf(equals);
        apart = List.copyOf(apart);
        checks = List.copyOf(checks);
        problems = List.copyOf(problems);
    }
}
