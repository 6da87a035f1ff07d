package org.crossread.extract;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * An element of a page.
 *
 * @param element as jsoup has it
 * @param parent index of the box around it; -1 for the root
 * @param end index after the last box inside it
 * @param depth 0 for the root
 * @param marks what it is or stands in: its own marks and those of all boxes around it
 * @param hint what its own tag, class or id says it is, if that is no part of a story
 * @param story whether its own tag, class or id says it holds a story
 * @param pictures how many pictures and players stand in it, or in boxes inside it
 */
record Box(
        Element element,
        int parent,
        int end,
        int depth,
        Set<Mark> marks,
        Optional<String> hint,
        boolean story,
        int pictures) {

    /** What an element, or one around it, is for. */
    enum Mark {
        LINK,
        HEADING,
        LIST,
        QUOTE,
        CAPTION,
        FIGURE,
        TABLE,
        CONTROL,
        PREFORMATTED,
        HEADER
    }
}
