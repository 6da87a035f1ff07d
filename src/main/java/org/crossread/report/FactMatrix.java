package org.crossread.report;

import java.util.List;
import java.util.Optional;

/**
 * What every source says of every fact that two of them can be compared on: one row a fact, one column a source.
 *
 * @param wide whether there are so many sources that cells hold letters instead of words: {@code yes} or empty
 * @param columns the sources
 * @param groups conflicts first, then what agrees more or less, then what agrees, then what not all state
 */
public record FactMatrix(String wide, List<Column> columns, List<Group> groups) {
    public FactMatrix {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** The rows of all groups. */
    List<Row> rows() {
        return groups.stream().flatMap(g -> g.rows().stream()).toList();
    }

    /**
     * Facts on which the sources stand alike.
     *
     * @param state {@code conflict}, {@code compatible}, {@code agree} or {@code only}
     * @param rows one a fact
     */
    public record Group(String state, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One source.
     *
     * @param id of the article
     * @param name of the source
     */
    public record Column(String id, String name) {}

    /**
     * One fact.
     *
     * @param kind such as {@code date}
     * @param state {@code conflict}, {@code compatible}, {@code agree} or {@code only}
     * @param before words before the fact that tell what it is about
     * @param after words after it; both are empty where its words are the whole sentence
     * @param language of those words
     * @param finding the finding that tells more, if there is one
     * @param sources ids of the sources that state it, parted by spaces
     * @param told ids of the sentences that state it, parted by spaces
     * @param cells one per column
     */
    public record Row(
            String kind,
            String state,
            String before,
            String after,
            String language,
            Optional<Synopsis.Mark> finding,
            String sources,
            String told,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one source says of one fact.
     *
     * @param group a letter that it shares with the sources that mean the same; empty if it is silent
     * @param words its words; empty if it is silent
     * @param language of the words
     */
    public record Cell(String group, String words, String language) {}
}
