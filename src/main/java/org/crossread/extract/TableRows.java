package org.crossread.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells tables of data, whose rows are read as lines, from tables that only lay out a page. */
final class TableRows {

    /** A row of data is short; a row with more text lays out a page. */
    private static final int LONGEST_ROW = 300;

    private static final int MOST_CELLS = 40;

    /** So far up a cell is looked for; what lies deeper is no layout that people write. */
    private static final int DEEPEST = 40;

    private TableRows() {}

    /** Whether {@code element} is a cell of a short row without tables, paragraphs or lists in it. */
    static boolean cellOfDataRow(Element element) {
        String tag = element.normalName();
        if (!tag.equals("td") && !tag.equals("th")) {
            return false;
        }
        Element row = element.parent();
        if (row == null || !row.normalName().equals("tr") || row.childNodeSize() > 3 * MOST_CELLS) {
            return false;
        }
        int[] chars = {0};
        for (Node node = row.firstChild(); node != null; node = next(node, row)) {
            if (node instanceof TextNode text) {
                chars[0] += text.isBlank() ? 0 : text.getWholeText().strip().length();
            } else if (node instanceof Element inner
                    && (layout(inner) || inner.normalName().equals("br"))) {
                return false;
            }
            if (chars[0] > LONGEST_ROW) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands at {@code element} is a cell, or a row, of a table of data. */
    static boolean holds(Element element) {
        Element at = element;
        for (int up = 0; at != null && up < DEEPEST; up++) {
            if (at.normalName().equals("tr")) {
                return true; // the row was read as one line
            }
            if (at.normalName().equals("td") || at.normalName().equals("th")) {
                return cellOfDataRow(at);
            }
            at = at.parent();
        }
        return at != null;
    }

    private static boolean layout(Element element) {
        String tag = element.normalName();
        return element.isBlock() && !tag.equals("td") && !tag.equals("th");
    }

    /** The node after {@code node} in document order, as long as it lies in {@code root}. */
    private static @org.jspecify.annotations.Nullable Node next(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (!at.equals(root)) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            Node parent = at.parent();
            if (parent == null) {
                return null;
            }
            at = parent;
        }
        return null;
    }
}
