package org.crossread.diff;

import java.util.List;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.WordEdits;

/** Finds how the wording differs. */
public final class WordDiff {

    private WordDiff() {}

    /**
     * The edits between each pair of articles that tell the statement, by left, then right.
     *
     * @param alignment the statement
     * @param articles the event's articles, in order of their ids
     */
    public static List<WordEdits> between(Alignment alignment, List<Article> articles) {
        return List.of();
    }
}
