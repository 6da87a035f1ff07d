package org.crossread.align;

import java.util.List;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;

/** Matches the sentences of an event's articles. */
public final class Alignments {

    private Alignments() {}

    /**
     * The statements that two or more articles tell.
     *
     * @param event the event
     * @param articles its articles, in order of their ids
     */
    public static List<Alignment> of(Event event, List<Article> articles) {
        return List.of();
    }
}
