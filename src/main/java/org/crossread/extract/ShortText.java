package org.crossread.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text that is short where it is what it claims to be: a headline, a name, a date. What is longer is none, and is not
 * read, so that thousands of nested headings cost no more than their own tags.
 */
final class ShortText {

    /** The longest headlines and bylines are some 300 chars. */
    static final int LONGEST = 1000;

    private static final int MOST_NODES = 300;

    private ShortText() {}

    /** The text of an element as a reader sees it; empty if it is too long to be short. */
    static String of(Element element) {
        int nodes = 0;
        int chars = 0;
        Node at = element;
        while (true) {
            chars += at instanceof TextNode text ? text.getWholeText().length() : 0;
            // White space of the source counts too; ten times as much as words is possible.
            if (++nodes > MOST_NODES || chars > 10 * LONGEST) {
                return "";
            }
            if (at.childNodeSize() > 0) {
                at = at.childNode(0);
                continue;
            }
            Node next = at;
            while (next != null && !next.equals(element) && next.nextSibling() == null) {
                next = next.parent();
            }
            if (next == null || next.equals(element)) {
                String text = element.text();
                return text.length() > LONGEST ? "" : text;
            }
            Node sibling = next.nextSibling();
            if (sibling == null) {
                return "";
            }
            at = sibling;
        }
    }

    /** As much of a text as is short. */
    static String head(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
