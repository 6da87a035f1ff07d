package org.crossread.model;

import java.util.List;

/**
 * Different wordings that were judged the same value.
 *
 * @param event the event's id
 * @param alignment the alignment's id
 * @param kind of what
 * @param values as each article words it
 * @param rule why they are the same, such as {@code a fifth = 20 %}
 */
public record Equal(String event, String alignment, Finding.Kind kind, List<Value> values, String rule) {
    public Equal {
        values = List.copyOf(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException("equal needs two values, has " + values.size());
        }
    }
}
