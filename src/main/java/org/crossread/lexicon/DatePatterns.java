package org.crossread.lexicon;

import java.util.List;

/** The ways English says when, as patterns over words; {@code date-patterns.txt} tells the notation. */
public final class DatePatterns {

    private static final List<Line> STANDARD =
            Lines.of("date-patterns.txt").stream().map(DatePatterns::line).toList();

    private DatePatterns() {}

    /**
     * One pattern.
     *
     * @param rule what it means
     * @param elements its words and classes, in order
     * @param example a few words with what it matches in square brackets
     */
    public record Line(String rule, List<String> elements, String example) {
        public Line {
            elements = List.copyOf(elements);
        }
    }

    /** The patterns that come with the program, in the order of the file. */
    public static List<Line> standard() {
        return STANDARD;
    }

    private static Line line(String text) {
        int first = text.indexOf(" :: ");
        int last = text.lastIndexOf(" :: ");
        if (first < 0 || first == last || text.indexOf(" :: ", first + 1) != last) {
            throw new IllegalArgumentException("date pattern '" + text + "' is not rule :: pattern :: example");
        }
        return new Line(
                text.substring(0, first).strip(),
                Lines.words(text.substring(first + 4, last)),
                text.substring(last + 4).strip());
    }
}
