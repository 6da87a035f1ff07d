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
        String[] parts = text.split("\\s+::\\s+", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("date pattern '" + text + "' is not rule :: pattern :: example");
        }
        return new Line(parts[0].strip(), List.of(parts[1].strip().split("\\s+", -1)), parts[2].strip());
    }
}
