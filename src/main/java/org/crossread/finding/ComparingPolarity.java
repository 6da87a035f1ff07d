package org.crossread.finding;

import java.util.HashMap;
import java.util.Map;
import org.crossread.lexicon.Opposites;
import org.crossread.model.NumberFact;
import org.crossread.model.PolarityFact;
import org.crossread.model.Unit;

/** Compares what is affirmed with what is denied: of one predicate, said of the same things. */
final class ComparingPolarity implements Comparing {

    private static final double LONELY = 0.15;

    /** Said of one thing, and of two: "arrested a man" and "released the name". */
    private static final double SAME_THEME = 0.2;

    private static final double OTHER_THEME = -0.25;

    /**
     * What a mention is said of.
     *
     * @param theme the object or the subject
     * @param doer who did it
     * @param scored whether its sentence tells a score
     */
    private record About(Theme theme, Theme doer, boolean scored) {}

    private final Settings settings;
    private final Map<Mention, About> known = new HashMap<>();

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
        boolean opposed = Opposites.standard().opposed(mine.predicate(), theirs.predicate());
        if (!opposed
                && !Opposites.standard().allied(mine.predicate(), theirs.predicate())
                && !SameWord.is(mine.predicate(), theirs.predicate())) {
            return Ruling.NOT_COMPARABLE;
        }
        String proof = left.text() + ": " + said(mine) + "; " + right.text() + ": " + said(theirs);
        if (opposed) {
            return mine.affirmed() == theirs.affirmed()
                    ? Ruling.conflict("one affirms what the other denies", proof)
                    : Ruling.equal("one denies the opposite of the other", proof);
        }
        return mine.affirmed() == theirs.affirmed()
                ? Ruling.equal("both affirm or both deny", proof)
                : Ruling.conflict("one affirms what the other denies", proof);
    }

    /** One after the other, or in another house of parliament. */
    private static boolean parted(Mention left, Mention right) {
        return Succession.of(left, right)
                || Scope.of(left).ofOtherKind(Scope.of(right))
                || Circumstance.of(left).elsewhere(Circumstance.of(right));
    }

    private static String said(PolarityFact fact) {
        return (fact.affirmed() ? "" : "not ") + fact.predicate().replace('-', ' ');
    }

    /** Beside a score, whoever won, the other lost: the score is compared. */
    private static boolean scored(Mention mention) {
        return mention.home().facts().stream()
                .anyMatch(f -> f instanceof NumberFact number && number.unit().dimension() == Unit.Dimension.SCORE);
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return !ruling(mention, other).is(Ruling.Standing.NOT_COMPARABLE);
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        About mine = about(left);
        About theirs = about(right);
        if ((mine.scored && theirs.scored) || parted(left, right)) {
            return 0;
        }
        double sure = settings.likeness(left, right)
                + switch (mine.theme.likeness(theirs.theme)) {
                    case SAME -> SAME_THEME;
                    case UNKNOWN -> 0;
                    case OTHER -> OTHER_THEME;
                }
                + (mine.doer.likeness(theirs.doer) == Theme.Likeness.OTHER ? OTHER_THEME : 0);
        return Math.min(1, Math.max(0.01, sure + (lonely ? LONELY : 0)));
    }

    private About about(Mention mention) {
        return known.computeIfAbsent(mention, m -> new About(Theme.of(m), Theme.doer(m), scored(m)));
    }
}
