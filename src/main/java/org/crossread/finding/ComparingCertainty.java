package org.crossread.finding;

import org.crossread.model.CertaintyFact;
import org.crossread.model.CertaintyFact.Level;

/** Compares how sure two articles are of one predicate: rungs apart refine each other, only a denial is a conflict. */
final class ComparingCertainty implements Comparing {

    private static final double LONELY = 0.3;

    private static final String LEFT_OPEN = "one leaves open what the other tells as settled";

    private final Settings settings;

    ComparingCertainty(Settings settings) {
        this.settings = settings;
    }

    private static CertaintyFact certainty(Mention mention) {
        return (CertaintyFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        CertaintyFact mine = certainty(left);
        CertaintyFact theirs = certainty(right);
        boolean whole = mine.predicate().isEmpty() || theirs.predicate().isEmpty();
        if (!whole && !SameWord.is(mine.predicate(), theirs.predicate())) {
            return Ruling.NOT_COMPARABLE;
        }
        String proof = left.text() + " = " + mine.value().orElse("") + "; " + right.text() + " = "
                + theirs.value().orElse("");
        if (mine.level() == theirs.level()) {
            return Ruling.equal("same certainty", proof);
        }
        if (mine.level() == Level.UNDECIDED || theirs.level() == Level.UNDECIDED) {
            return settled(mine) || settled(theirs) ? Ruling.conflict(LEFT_OPEN, proof) : Ruling.NOT_COMPARABLE;
        }
        boolean denied = (mine.level() == Level.DENIED && !neither(left) && sure(theirs))
                || (theirs.level() == Level.DENIED && !neither(right) && sure(mine));
        return denied && !whole
                ? Ruling.conflict("one denies what the other confirms", proof)
                : Ruling.finer("one is surer than the other", proof);
    }

    /** "Neither confirmed nor denied" denies nothing. */
    private static boolean neither(Mention mention) {
        return mention.from() > 0
                && mention.passage()
                        .words()
                        .get(mention.from() - 1)
                        .token()
                        .form()
                        .equals("nor");
    }

    /**
     * Confirmed, or sure to come. What is told as done without such a word is often of another matter: of two pairs in 197
     * articles, both were.
     */
    private static boolean settled(CertaintyFact fact) {
        return fact.level() == Level.CONFIRMED || fact.level() == Level.PLANNED;
    }

    private static boolean sure(CertaintyFact fact) {
        return fact.level() == Level.CONFIRMED || fact.level() == Level.DONE;
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return true;
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        double sure = settings.likeness(left, right);
        return Math.min(1, Math.max(0.01, sure + (lonely ? LONELY : 0)));
    }
}
