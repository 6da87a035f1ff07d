package org.crossread.event;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Article;
import org.crossread.model.Family;

/** Finds which articles of an event copy one origin. */
final class Families {

    private Families() {}

    /** A partition of the articles: those that copy one text stand together. */
    static List<Family> of(List<Article> event) {
        return event.stream()
                .map(a -> new Family(List.of(a.id()), Optional.empty(), List.of()))
                .toList();
    }
}
