package org.crossread.align;

import java.util.Optional;
import java.util.Set;
import org.crossread.model.Fact;

/**
 * Something a sentence says that another can say too: a word, a phrase, a number, a date.
 *
 * @param key what it is: a stem, the stems of a phrase, {@code #} and a number, {@code @} and a date
 * @param root what its relatives share; its key if it has none
 * @param groups its synonyms, by number of their group
 * @param value the number or date it stands for; empty for words
 * @param shown the words as the sentence has them
 * @param weight how much it tells, above 0; 0 for the words inside a phrase, a number or a date, which may be matched
 *     and need not be
 */
record Term(String key, String root, Set<Integer> groups, Optional<Fact> value, String shown, double weight) {

    private static final double SAME_ROOT = 0.9;
    private static final double SYNONYM = 0.8;

    Term weighing(double weight) {
        return new Term(key, root, groups, value, shown, weight);
    }

    /** How far the other says the same, from 0 to 1. */
    double agreement(Term other) {
        if (key.equals(other.key)) {
            return 1;
        }
        if (value.isPresent() || other.value.isPresent()) {
            return value.isPresent() && other.value.isPresent() ? SameSlot.of(value.get(), other.value.get()) : 0;
        }
        if (root.equals(other.root)) {
            return SAME_ROOT;
        }
        for (Integer group : groups) {
            if (other.groups.contains(group)) {
                return SYNONYM;
            }
        }
        return 0;
    }
}
