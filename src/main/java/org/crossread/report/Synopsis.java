package org.crossread.report;

import java.util.List;
import java.util.Optional;

/**
 * Two articles side by side, sentence by sentence.
 *
 * @param anchor of the section
 * @param left id of the article on the left
 * @param leftName its name
 * @param leftLanguage of its text
 * @param right id of the article on the right
 * @param rightName its name
 * @param rightLanguage of its text
 * @param summary how many statements both tell, and how many only one
 * @param rows in the order of the left article, what only the right tells set in where it tells it
 */
public record Synopsis(
        String anchor,
        String left,
        String leftName,
        String leftLanguage,
        String right,
        String rightName,
        String rightLanguage,
        String summary,
        List<Row> rows) {
    public Synopsis {
        rows = List.copyOf(rows);
    }

    /**
     * One statement.
     *
     * @param anchor of the row
     * @param number of the row, from 1
     * @param state {@code same}, {@code changed}, {@code reworded}, {@code left} or {@code right}
     * @param left what the left article has of it
     * @param right what the right article has of it
     * @param inWords the changed words again, for those who cannot see the marks; empty without word marks
     */
    public record Row(
            String anchor, String number, String state, List<Line> left, List<Line> right, Optional<String> inWords) {
        public Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * One sentence.
     *
     * @param sentence its id
     * @param anchor of it, where this is the first place it is shown
     * @param role {@code body}, {@code headline} or {@code caption}
     * @param chunks its text, cut where a finding begins or ends
     */
    public record Line(String sentence, Optional<String> anchor, String role, List<Chunk> chunks) {
        public Line {
            chunks = List.copyOf(chunks);
        }
    }

    /**
     * Words that belong to the same findings.
     *
     * @param pieces the words, cut where they begin or end to differ
     * @param relation of the weightiest of the findings; empty if they belong to none
     * @param marks the findings that end here
     */
    public record Chunk(List<Piece> pieces, Optional<String> relation, List<Mark> marks) {
        public Chunk {
            pieces = List.copyOf(pieces);
            marks = List.copyOf(marks);
        }
    }

    /**
     * Words that stand in both texts, or only here.
     *
     * @param text the words
     * @param change {@code same}, {@code removed} if only the left has them, {@code added} if only the right has them,
     *     {@code moved} if the other has them elsewhere
     */
    public record Piece(String text, String change) {}

    /**
     * A reference to a finding.
     *
     * @param number of the finding
     * @param anchor of the finding
     */
    public record Mark(String number, String anchor) {}
}
