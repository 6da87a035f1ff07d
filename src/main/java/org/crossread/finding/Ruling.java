package org.crossread.finding;

import java.util.function.Supplier;

/** How two values of one slot stand to each other, by which rule, and the proof. */
final class Ruling {

    /** The outcomes, the mildest first. */
    enum Standing {
        NOT_COMPARABLE,
        EQUAL,
        FINER,
        CONFLICT
    }

    /** The rule that a bound holds a value. */
    static final String HOLDS = "a bound holds the value";

    /** The rule that somebody may hold two offices, so that neither tells of the other. */
    static final String BOTH = "one person may be both";

    /** The rule that a day holds an hour of it, where the hour that its own sentence tells is another mention. */
    static final String ITS_DAY = "the day of that hour";

    static final Ruling NOT_COMPARABLE = new Ruling(Standing.NOT_COMPARABLE, "other things", () -> "");

    private final Standing standing;
    private final String rule;
    private final Supplier<String> derivation;

    private Ruling(Standing standing, String rule, Supplier<String> derivation) {
        this.standing = standing;
        this.rule = rule;
        this.derivation = derivation;
    }

    static Ruling equal(String rule, String derivation) {
        return new Ruling(Standing.EQUAL, rule, () -> derivation);
    }

    static Ruling finer(String rule, String derivation) {
        return new Ruling(Standing.FINER, rule, () -> derivation);
    }

    static Ruling conflict(String rule, String derivation) {
        return conflict(rule, () -> derivation);
    }

    /**
     * A conflict whose proof is written when somebody asks for it: most are of values that nobody takes for one thing.
     */
    static Ruling conflict(String rule, Supplier<String> derivation) {
        return new Ruling(Standing.CONFLICT, rule, derivation);
    }

    Standing standing() {
        return standing;
    }

    /** The name of the rule that decided. */
    String rule() {
        return rule;
    }

    /** The proof, both values in it; empty where the outcome needs none. */
    String derivation() {
        return derivation.get();
    }

    boolean is(Standing other) {
        return standing == other;
    }

    /**
     * Whether the two are compatible and yet the one does not tell the other: "by June" holds too much to state May.
     */
    boolean loose() {
        return rule.equals(HOLDS) || rule.equals(BOTH) || rule.equals(ITS_DAY);
    }
}
