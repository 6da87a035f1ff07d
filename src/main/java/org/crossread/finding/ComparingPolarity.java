package org.crossread.finding;

import org.crossread.model.NumberFact;
import org.crossread.model.PolarityFact;
import org.crossread.model.Unit;

/** Compares what is affirmed with what is denied: of one predicate, said of the same things. */
final class ComparingPolarity implements Comparing {

    private static final double LONELY = 0.15;

    private final Settings settings;

    ComparingPolarity(Settings settings) {
        this.settings = settings;
    }

    private static PolarityFact polarity(Mention mention) {
        return (PolarityFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        PolarityFact mine = polarity(left);
        PolarityFact theirs = polarity(right);
        if (!SameWord.is(mine.predicate(), theirs.predicate())) {
            return Ruling.NOT_COMPARABLE;
        }
        String proof = left.text() + ": " + said(mine) + "; " + right.text() + ": " + said(theirs);
        return mine.affirmed() == theirs.affirmed()
                ? Ruling.equal("both affirm or both deny", proof)
                : Ruling.conflict("one affirms what the other denies", proof);
    }

    private static String said(PolarityFact fact) {
        return (fact.affirmed() ? "" : "not ") + fact.predicate();
    }

    /** Beside a score, whoever won, the other lost: the score is compared. */
    private static boolean scored(Mention mention) {
        return mention.home().facts().stream()
                .anyMatch(f -> f instanceof NumberFact number && number.unit().dimension() == Unit.Dimension.SCORE);
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return SameWord.is(polarity(mention).predicate(), polarity(other).predicate());
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        if (scored(left) && scored(right)) {
            return 0;
        }
        double sure = settings.likeness(left, right);
        return Math.min(1, Math.max(0.01, sure + (lonely ? LONELY : 0)));
    }
}
