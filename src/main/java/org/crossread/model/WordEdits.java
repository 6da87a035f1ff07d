package org.crossread.model;

import java.util.List;

/**
 * How the wording of one alignment differs between two of its articles.
 *
 * @param alignment its id
 * @param left id of the article on the left
 * @param right id of the article on the right
 * @param edits in order; they tile both sides
 */
public record WordEdits(String alignment, String left, String right, List<Edit> edits) {
    public WordEdits {
        edits = List.copyOf(edits);
    }
}
