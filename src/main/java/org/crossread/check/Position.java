package org.crossread.check;

/**
 * A place in a file.
 *
 * @param file its name
 * @param line from 1
 * @param column from 1
 */
record Position(String file, int line, int column) implements Comparable<Position> {

    /** The place of the char at {@code index} of a text. */
    static Position at(String file, String text, int index) {
        int line = 1;
        int begin = 0;
        for (int next = text.indexOf('\n'); next >= 0 && next < index; next = text.indexOf('\n', next + 1)) {
            line++;
            begin = next + 1;
        }
        return new Position(file, line, index - begin + 1);
    }

    /** By file, line, column. */
    @Override
    public int compareTo(Position other) {
        return java.util.Comparator.comparing(Position::file)
                .thenComparingInt(Position::line)
                .thenComparingInt(Position::column)
                .compare(this, other);
    }
}
