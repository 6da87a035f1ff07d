package org.crossread;

/** Numbers articles as an editor would: A, B, ... Z, AA, AB. */
final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    /**
     * The letters of a number.
     *
     * @param index from 0
     */
    static String of(int index) {
        String last = String.valueOf((char) ('A' + index % ALPHABET));
        return index < ALPHABET ? last : of(index / ALPHABET - 1) + last;
    }
}
