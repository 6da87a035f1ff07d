package org.crossread.finding;

import java.util.List;

/**
 * What the articles of an alignment say of one thing.
 *
 * @param mentions one or more per article, by article
 * @param sure from 0 to 1: how surely they are values of one thing
 */
record Slot(List<Mention> mentions, double sure) {
    Slot {
        mentions = List.copyOf(mentions);
    }

    boolean told(String article) {
        return mentions.stream().anyMatch(m -> m.article().equals(article));
    }
}
