package org.crossread.finding;

import java.util.List;
import org.crossread.model.Finding;
import org.crossread.model.Value;

/**
 * A finding before it has its name, its sentence and its weight.
 *
 * @param kind what differs
 * @param relation how the values stand to each other
 * @param values by article
 * @param rule name of the rule that found it
 * @param derivation the proof
 * @param sure from 0 to 1: how surely the values are of one thing
 */
record Draft(
        Finding.Kind kind, Finding.Relation relation, List<Value> values, String rule, String derivation, double sure) {
    Draft {
        values = List.copyOf(values);
    }
}
