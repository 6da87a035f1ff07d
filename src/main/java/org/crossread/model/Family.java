package org.crossread.model;

import java.util.List;
import java.util.Optional;

/**
 * Articles of one event that copy one origin.
 *
 * @param articles ids, in order; one alone if it copies nobody
 * @param origin who wrote the text first, where a credit or dateline tells
 * @param shared passages that stand in more than one of them, the longest first: the proof
 */
public record Family(List<String> articles, Optional<String> origin, List<String> shared) {
    public Family {
        articles = List.copyOf(articles);
        shared = List.copyOf(shared);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("family without articles");
        }
    }
}
