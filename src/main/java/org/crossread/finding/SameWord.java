package org.crossread.finding;

/** Whether two stems are the same word to a reader. */
final class SameWord {

    private SameWord() {}

    static boolean is(String left, String right) {
        return left.equals(right);
    }
}
