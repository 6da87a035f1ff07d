package org.crossread.report;

import java.util.List;

/**
 * What a page needs to set any two articles of an event side by side, or one beside all others: which sentences tell
 * the same, and which of their words differ. Text is not in it; a page has every sentence already.
 *
 * @param base id of the article that the pages choose
 * @param others ids of the others
 * @param told statements told by two or more, each the sentences of one article after those of the other:
 *     {@code A2 B2+B3 D7}
 * @param edits differences in wording: number of the statement from 0, two articles, {@code same}, {@code changed} or
 *     {@code reworded}, and for every sentence the stretches that only it has there, with an m before those that were
 *     moved: {@code 0 A B changed A2:0-5,9-12 B2:m3-4}
 */
public record Weave(String base, List<String> others, List<String> told, List<String> edits) {
    public Weave {
        others = List.copyOf(others);
        told = List.copyOf(told);
        edits = List.copyOf(edits);
    }
}
