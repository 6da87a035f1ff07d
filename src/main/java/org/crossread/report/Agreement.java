package org.crossread.report;

import java.util.List;

/**
 * How far each two sources agree: of the statements that both tell, how many without a conflict.
 *
 * @param wide whether there are so many sources that the table needs the whole width: {@code yes} or empty
 * @param ids of the sources, as columns
 * @param rows one per source
 * @param summary the same in words, for two sources or for the pair that is furthest apart; empty where none is apart
 */
public record Agreement(String wide, List<String> ids, List<Row> rows, String summary) {
    public Agreement {
        ids = List.copyOf(ids);
        rows = List.copyOf(rows);
    }

    /**
     * One source against the others.
     *
     * @param id of the source
     * @param name of the source
     * @param cells one per column
     */
    public record Row(String id, String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Two sources.
     *
     * @param share such as {@code 82 %}; a dash for a source against itself or where nothing can be compared
     * @param detail such as {@code 9 of 11}; empty beside a dash
     * @param level from 0, far apart, to 4, no conflict, for the shade; -1 beside a dash
     */
    public record Cell(String share, String detail, String level) {}
}
