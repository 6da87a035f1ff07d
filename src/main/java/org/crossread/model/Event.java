package org.crossread.model;

import java.util.List;

/**
 * Articles that report the same thing.
 *
 * @param id such as {@code E1}
 * @param articles ids, in order
 * @param families partition of the articles by origin: those that copy one text stand together
 * @param because why these articles stand together, in words; empty for a single article
 */
public record Event(String id, List<String> articles, List<Family> families, List<String> because) {
    public Event {
        articles = List.copyOf(articles);
        families = List.copyOf(families);
        because = List.copyOf(because);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " without articles");
        }
    }
}
