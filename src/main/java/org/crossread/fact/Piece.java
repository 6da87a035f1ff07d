package org.crossread.fact;

/**
 * A run of letters, a run of digits, or one other sign.
 *
 * @param sort which of them
 * @param form in lower case, with straight apostrophes; empty before the first and after the last piece
 * @param capital whether it starts with a capital letter
 * @param start index of its first char in the sentence
 * @param end index after its last
 */
record Piece(Sort sort, String form, boolean capital, int start, int end) {

    /** What a piece is made of. */
    enum Sort {
        WORD,
        DIGITS,
        MARK
    }

    boolean is(String other) {
        return form.equals(other);
    }

    boolean word() {
        return sort == Sort.WORD;
    }

    boolean digits() {
        return sort == Sort.DIGITS;
    }

    /** Whether it is a hyphen or a short dash. */
    boolean dash() {
        return form.equals("-") || form.equals("\u2013") || form.equals("\u2011") || form.equals("\u2212");
    }
}
