package org.crossread.model;

import java.util.List;

/**
 * A difference in fact between articles.
 *
 * @param id stable from run to run: it depends on what is found, not on its order
 * @param event the event's id
 * @param alignment the id of the alignment it was found in
 * @param kind what differs
 * @param relation how the values stand to each other
 * @param values one or more per article that states it, by article
 * @param rule name of the rule that found it
 * @param derivation the proof, for an editor to follow
 * @param summary one sentence that can be read alone
 * @param weight from 0 to 1; the report shows the highest first
 */
public record Finding(
        String id,
        String event,
        String alignment,
        Kind kind,
        Relation relation,
        List<Value> values,
        String rule,
        String derivation,
        String summary,
        double weight) {

    /** What differs. */
    public enum Kind {
        DATE,
        NUMBER,
        NAME,
        PLACE,
        TITLE,
        QUOTE,
        ATTRIBUTION,
        POLARITY,
        CERTAINTY,
        ROLES
    }

    /** Both cannot be true; or one is finer; or one states what the other states nowhere. */
    public enum Relation {
        CONFLICT,
        REFINEMENT,
        ADDITION
    }

    public Finding {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("finding " + id + " without values");
        }
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("finding " + id + " has weight " + weight);
        }
    }
}
