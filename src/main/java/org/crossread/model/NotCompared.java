package org.crossread.model;

import java.util.List;

/**
 * Two values that differ in sentences that tell the same, and were not held against each other.
 *
 * @param event the event's id
 * @param alignment the alignment's id
 * @param kind of what
 * @param values one of each of two articles
 * @param rule why they are of two things, such as {@code different owners}
 * @param derivation of which: {@code “340” is told of Skua, “500” of Norvane}
 */
public record NotCompared(
        String event, String alignment, Finding.Kind kind, List<Value> values, String rule, String derivation) {
    public NotCompared {
        values = List.copyOf(values);
        if (values.size() != 2) {
            throw new IllegalArgumentException("not compared are two values, not " + values.size());
        }
    }
}
