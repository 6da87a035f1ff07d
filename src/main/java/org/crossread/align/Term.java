package org.crossread.align;

import java.util.Set;

/**
 * Something a sentence says that another can say too: a word, a phrase, a number, a date.
 *
 * @param key what it is: a stem, the stems of a phrase, {@code #} and a number, {@code @} and a date
 * @param root what its relatives share; its key if it has none
 * @param groups its synonyms, by number of their group
 * @param slot what it measures, for numbers and dates: two of one slot and different value may tell the same wrongly;
 *     empty for words
 * @param weight how much it tells, above 0; 0 for the words inside a phrase, a number or a date, which may be matched
 *     and need not be
 */
record Term(String key, String root, Set<Integer> groups, String slot, double weight) {

    Term weighing(double weight) {
        return new Term(key, root, groups, slot, weight);
    }

    /** How far the other says the same, from 0 to 1. */
    double agreement(Term other) {
        if (key.equals(other.key)) {
            return 1;
        }
        if (!slot.isEmpty() || !other.slot.isEmpty()) {
            return slot.equals(other.slot) ? SAME_SLOT : 0;
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

    private static final double SAME_ROOT = 0.9;
    private static final double SYNONYM = 0.8;

    /** Another value of the same quantity: what two papers disagree on is still what both tell. */
    private static final double SAME_SLOT = 0.4;
}
