package org.crossread.report;

import java.util.List;
import java.util.Optional;

/**
 * When it happened, as each source tells it, beside when each source appeared. Times are drawn as the sources give
 * them; none is moved to another zone.
 *
 * @param told whether two or more sources give a time for one statement: {@code yes} or empty
 * @param marks on the scale, in order
 * @param rows one per source
 */
public record Timeline(String told, List<Scale> marks, List<Row> rows) {
    public Timeline {
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    /**
     * One mark on the scale.
     *
     * @param at from 0 to 50, how far to the right
     * @param label such as {@code Mon 11 March} or {@code 18:00}
     */
    public record Scale(String at, String label) {}

    /**
     * One source.
     *
     * @param source id of the article
     * @param name of the source
     * @param language of its words
     * @param words the time it gives for what happened; empty if it gives none
     * @param meaning the same, understood
     * @param happened where that stands on the scale
     * @param published in words
     * @param appeared where that stands on the scale
     */
    public record Row(
            String source,
            String name,
            String language,
            String words,
            String meaning,
            Optional<Stretch> happened,
            String published,
            Optional<Stretch> appeared) {}

    /**
     * A stretch of the scale.
     *
     * @param at from 0 to 50, where it begins
     * @param width from 0, a moment, to 50
     */
    public record Stretch(String at, String width) {}
}
