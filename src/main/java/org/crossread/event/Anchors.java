package org.crossread.event;

import java.util.List;
import java.util.Map;
import org.crossread.model.Anchor;
import org.crossread.model.Article;

/** Lends a year to articles that tell only a day. */
public final class Anchors {

    private Anchors() {}

    /**
     * Anchors for those articles of one event that have none, where a dateline gives the day and another article of
     * the event, published within days of it, the year.
     *
     * @return by article id
     */
    public static Map<String, Anchor> lent(List<Article> event) {
        return Map.of();
    }
}
