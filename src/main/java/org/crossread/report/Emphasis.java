package org.crossread.report;

import java.util.List;

/**
 * Where each statement stands in each article, so that one can see what one source leads with and another buries.
 *
 * @param wide whether there are so many sources that their columns must be narrow: {@code yes} or empty
 * @param columns the sources
 * @param moved whether any statement stands far up in one article and far down in another: {@code yes} or empty
 * @param rows statements in the order of their best place
 */
public record Emphasis(String wide, List<Column> columns, String moved, List<Row> rows) {
    public Emphasis {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One source.
     *
     * @param id of the article
     * @param paragraphs how many paragraphs its body has
     */
    public record Column(String id, String paragraphs) {}

    /**
     * One statement.
     *
     * @param text its first words, as the first of the sources tells it
     * @param language of the text
     * @param origins how many independent texts tell it; articles that copy one text count once
     * @param tellers ids of the sources that tell it, parted by spaces
     * @param told ids of the sentences that tell it, parted by spaces
     * @param sources names of those whom the articles credit with it, or empty
     * @param moved whether it stands far up in one article and far down in another: {@code yes} or empty
     * @param cells one per column
     */
    public record Row(
            String text,
            String language,
            String origins,
            String tellers,
            String told,
            String sources,
            String moved,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Where one article has it.
     *
     * @param place {@code headline}, {@code body}, {@code caption} or {@code silent}
     * @param paragraph number of the paragraph in the body, from 1; empty elsewhere
     * @param level from 4, at the top, to 0, at the end; -1 if silent
     */
    public record Cell(String place, String paragraph, String level) {}
}
