package org.crossread.finding;

import java.util.List;
import org.crossread.lexicon.Opposites;
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
        String proof = left.text() + ": " + said(mine) + "; " + right.text() + ": " + said(theirs);
        if (Opposites.standard().opposed(verb(left), verb(right))) {
            return denies(left) == denies(right)
                    ? Ruling.conflict("one affirms what the other denies", proof)
                    : Ruling.equal("one denies the opposite of the other", proof);
        }
        if (!SameWord.is(mine.predicate(), theirs.predicate())) {
            return Ruling.NOT_COMPARABLE;
        }
        return mine.affirmed() == theirs.affirmed()
                ? Ruling.equal("both affirm or both deny", proof)
                : Ruling.conflict("one affirms what the other denies", proof);
    }

    /** The stem of the verb as it stands, with its particle where there is one. */
    private static String verb(Mention mention) {
        List<Word> words = mention.passage().words();
        Word last = words.get(mention.to() - 1);
        if (mention.to() - mention.from() > 1) {
            String both =
                    words.get(mention.to() - 2).stem() + "-" + last.token().form();
            if (Opposites.standard().of(both).isPresent()) {
                return both;
            }
        }
        return last.stem();
    }

    /** Whether the verb itself is denied, be it the positive one of its pair or the negative one. */
    private static boolean denies(Mention mention) {
        boolean affirmed = polarity(mention).affirmed();
        return Opposites.standard()
                .of(verb(mention))
                .map(s -> s.positive() != affirmed)
                .orElse(!affirmed);
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
        return !ruling(mention, other).is(Ruling.Standing.NOT_COMPARABLE);
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
