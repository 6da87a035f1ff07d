package org.crossread.extract;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A web page as a reader sees it: its visible text in blocks, and the boxes they stand in.
 *
 * @param document as jsoup parsed it
 * @param boxes every element that was walked, in document order; the first is the root
 * @param blocks the visible text, in document order; together they hold every visible word once
 */
record Page(Document document, List<Box> boxes, List<Block> blocks) {
    Page {
        boxes = List.copyOf(boxes);
        blocks = List.copyOf(blocks);
    }

    /** Whether {@code outer} is {@code inner} or holds it. */
    boolean holds(int outer, int inner) {
        return outer <= inner && inner < boxes.get(outer).end();
    }
}
