package org.crossread;

import java.util.Locale;
import org.crossread.model.Article;
import org.crossread.model.Judgement;
import org.crossread.model.WordEdits;

/**
 * How two lone sentences stand to each other.
 *
 * @param left the left one, as an article of one sentence
 * @param right the right one
 * @param relation what was judged
 * @param similarity from 0 to 1: how much of the one the other tells
 * @param edits from left to right
 * @param judgement the facts that differ, and those that are equal in other words
 */
public record Pair(
        Article left, Article right, Relation relation, double similarity, WordEdits edits, Judgement judgement) {

    /** Whether the two tell the same, contradict each other, or speak of different things. */
    public enum Relation {
        SAME,
        CONFLICT,
        UNRELATED;

        /** As the JSON has it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
