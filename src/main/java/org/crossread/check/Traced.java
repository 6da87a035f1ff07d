package org.crossread.check;

import java.util.List;

/**
 * A page, and which place of which template wrote what.
 *
 * @param text the page
 * @param marks in order of their places in the page
 */
record Traced(String text, List<Mark> marks) {
    Traced {
        marks = List.copyOf(marks);
    }

    /**
     * From here on the page comes from there.
     *
     * @param index in the page
     * @param place in a template
     */
    record Mark(int index, Position place) {}

    /** The place in a template that wrote the char at {@code index} of the page; {@code otherwise} if none is known. */
    Position source(int index, Position otherwise) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (marks.get(middle).index() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return otherwise;
        }
        Mark mark = marks.get(low - 1);
        boolean sameLine = text.indexOf('\n', mark.index()) < 0 || text.indexOf('\n', mark.index()) >= index;
        int shift = sameLine ? index - mark.index() : 0;
        return new Position(
                mark.place().file(), mark.place().line(), mark.place().column() + shift);
    }
}
