package org.crossread.model;

import java.util.List;

/**
 * Articles that report the same thing.
 *
 * @param id such as {@code E1}
 * @param articles ids, in order
 * @param families partition of the articles by origin: those that copy one text stand together
 * @param because why these articles stand together, in words; empty for a single article
 * @param apart why nearly alike events are not this one, in words, the nearest first
 */
public record Event(String id, List<String> articles, List<Family> families, List<String> because, List<String> apart) {
    public Event {
        articles = List.copyOf(articles);
        families = List.copyOf(families);
        because = List.copyOf(because);
        apart = List.copyOf(apart);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " without articles");
        }
    }

    /** An event that no other is near. */
    public Event(String id, List<String> articles, List<Family> families, List<String> because) {
        this(id, articles, families, because, List.of());
    }
}
