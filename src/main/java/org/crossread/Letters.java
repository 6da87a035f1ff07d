package org.crossread;

import java.util.Comparator;

/** Numbers articles as an editor would: A, B, ... Z, AA, AB. */
final class Letters {

    /** A before B, Z before AA. */
    static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

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
