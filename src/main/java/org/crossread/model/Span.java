package org.crossread.model;

/**
 * A stretch of a text. Its holder says of which text.
 *
 * @param start index of the first UTF-16 char, from 0
 * @param end index after the last char; {@code end > start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") is empty or negative");
        }
    }

    /** The words it covers in {@code text}. */
    public String in(String text) {
        if (end > text.length()) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") ends after " + text.length());
        }
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** Whether the two share at least one char. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of {@code other} lies in this. */
    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
