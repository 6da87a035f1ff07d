package org.crossread.finding;

/**
 * How two values of one slot stand to each other.
 *
 * @param standing the outcome
 * @param rule name of the rule that decided
 * @param derivation the proof, both values in it; empty where the outcome needs none
 */
record Ruling(Standing standing, String rule, String derivation) {

    /** The outcomes, the mildest first. */
    enum Standing {
        NOT_COMPARABLE,
        EQUAL,
        FINER,
        CONFLICT
    }

    /** The rule that a bound holds a value. */
    static final String HOLDS = "a bound holds the value";

    static final Ruling NOT_COMPARABLE = new Ruling(Standing.NOT_COMPARABLE, "other things", "");

    static Ruling equal(String rule, String derivation) {
        return new Ruling(Standing.EQUAL, rule, derivation);
    }

    static Ruling finer(String rule, String derivation) {
        return new Ruling(Standing.FINER, rule, derivation);
    }

    static Ruling conflict(String rule, String derivation) {
        return new Ruling(Standing.CONFLICT, rule, derivation);
    }

    boolean is(Standing other) {
        return standing == other;
    }

    /** Whether nothing but a bound makes the two compatible: "by June" holds too much to state what happened in May. */
    boolean loose() {
        return rule.equals(HOLDS);
    }
}
