package org.crossread.fact;

import java.util.Map;
import java.util.Optional;

/**
 * Words that a date pattern matched.
 *
 * @param rule what the pattern means
 * @param from index of the first word
 * @param to index after the last word
 * @param slots what the pattern's classes found, by name
 */
record DateMatch(DateRule rule, int from, int to, Map<String, String> slots) {
    DateMatch {
        slots = Map.copyOf(slots);
    }

    boolean has(String slot) {
        return slots.containsKey(slot);
    }

    /** The slot's value; empty text if the pattern has no such slot. */
    String text(String slot) {
        return slots.getOrDefault(slot, "");
    }

    /** The slot's number; empty if there is no such slot or it holds a word, as in {@code the last week}. */
    Optional<Integer> number(String slot) {
        return Optional.ofNullable(slots.get(slot))
                .filter(v -> !v.isEmpty() && v.length() < 10 && v.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
    }
}
