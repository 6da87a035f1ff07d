package org.crossread.fact;

/**
 * What a class of a date pattern matched.
 *
 * @param end index after its last word; {@link #NONE} has -1
 * @param value what the words stand for
 */
record DateHit(int end, String value) {

    static final DateHit NONE = new DateHit(-1, "");

    boolean found() {
        return end >= 0;
    }
}
