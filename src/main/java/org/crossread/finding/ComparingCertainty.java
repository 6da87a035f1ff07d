package org.crossread.finding;

import java.util.Locale;
import org.crossread.lexicon.VerbWords;
import org.crossread.model.CertaintyFact;
import org.crossread.model.CertaintyFact.Level;
import org.crossread.model.Fact;
import org.crossread.model.QuoteFact;

/** Compares how sure two articles are of one predicate: rungs apart refine each other, only a denial is a conflict. */
final class ComparingCertainty implements Comparing {

    private static final double LONELY = 0.3;

    /**
     * The deed itself, which both name, is no word around it; set by hand so that the two need share but little else.
     */
    private static final double ONE_MATTER = 0.15;

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
        boolean undecided = mine.level() == Level.UNDECIDED || theirs.level() == Level.UNDECIDED;
        boolean whole =
                undecided || mine.predicate().isEmpty() || theirs.predicate().isEmpty();
        if (!whole && !SameWord.is(mine.predicate(), theirs.predicate())) {
            return Ruling.NOT_COMPARABLE;
        }
        String proof = left.text() + " = " + mine.value().orElse("") + "; " + right.text() + " = "
                + theirs.value().orElse("");
        if (mine.level() == theirs.level()) {
            return Ruling.equal("same certainty", proof);
        }
        if (undecided) {
            boolean other = !mine.predicate().isEmpty()
                    && !theirs.predicate().isEmpty()
                    && !SameWord.is(mine.predicate(), theirs.predicate())
                    && !isAnything(mine)
                    && !isAnything(theirs);
            if (other) {
                return Ruling.NOT_COMPARABLE;
            }
            boolean told =
                    settled(mine) || settled(theirs) || isExcluded(left) || isExcluded(right) || oneMatter(left, right);
            return told ? Ruling.conflict(LEFT_OPEN, proof) : Ruling.NOT_COMPARABLE;
        }
        if ((isExcluded(left) && isNotExcluded(right)) || (isExcluded(right) && isNotExcluded(left))) {
            return Ruling.conflict("one rules out what the other does not", proof);
        }
        if (isAhead(left, theirs, right) || isAhead(right, mine, left)) {
            return Ruling.conflict("one has it ahead that the other tells as done", proof);
        }
        boolean denied = (mine.level() == Level.DENIED && !neither(left) && sure(theirs))
                || (theirs.level() == Level.DENIED && !neither(right) && sure(mine));
        return denied && !whole
                ? Ruling.conflict("one denies what the other confirms", proof)
                : Ruling.finer("one is surer than the other", proof);
    }

    /** "Has not said what he will do": whatever it is. */
    private static boolean isAnything(CertaintyFact fact) {
        return VerbWords.standard().is("any-deed", fact.predicate());
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
     * Whether what one leaves open is what the other tells as done: "have not determined what caused it", "was caused
     * by".
     */
    private static boolean oneMatter(Mention left, Mention right) {
        CertaintyFact mine = certainty(left);
        CertaintyFact theirs = certainty(right);
        boolean done = mine.level() == Level.DONE || theirs.level() == Level.DONE;
        return done
                && !isHearsay(left, right)
                && !isHearsay(right, left)
                && !mine.predicate().isEmpty()
                && !theirs.predicate().isEmpty()
                && SameWord.is(mine.predicate(), theirs.predicate());
    }

    /** Whether somebody without a name says it, who says nothing there: what a neighbour tells leaves it open still. */
    private static boolean isHearsay(Mention mention, Mention other) {
        String elsewhere = other.home().text().toLowerCase(Locale.ROOT);
        return mention.passage().mentions(Fact.Kind.QUOTE).stream()
                .filter(q -> q.sentence() == mention.sentence())
                .map(q -> (QuoteFact) q.fact())
                .filter(q -> q.credit() == QuoteFact.Credit.UNNAMED)
                .flatMap(q -> q.source().stream())
                .map(s -> s.in(mention.home().text()).toLowerCase(Locale.ROOT))
                .anyMatch(s -> !s.contains(" for ") && !elsewhere.contains(s.substring(s.lastIndexOf(' ') + 1)));
    }

    /** "Has ruled out". */
    private static boolean isExcluded(Mention mention) {
        return certainty(mention).level() == Level.DENIED && rules(mention);
    }

    /** "Did not rule out". */
    private static boolean isNotExcluded(Mention mention) {
        return certainty(mention).level() == Level.POSSIBLE && rules(mention);
    }

    private static boolean rules(Mention mention) {
        return mention.passage().words().subList(mention.from(), mention.to()).stream()
                .anyMatch(w -> w.stem().equals("rule"));
    }

    /** Whether it is ahead on one side, "may file", "plans to apply", and over on the other: "has filed". */
    private static boolean isAhead(Mention ahead, CertaintyFact done, Mention doneMention) {
        CertaintyFact fact = certainty(ahead);
        boolean to = fact.level() == Level.PLANNED || fact.level() == Level.POSSIBLE;
        String first = form(doneMention, doneMention.from());
        boolean perfect = done.level() == Level.DONE && (first.equals("has") || first.equals("have"));
        String next = form(ahead, ahead.to());
        return to
                && perfect
                && !next.equals("have")
                && !next.equals("be")
                && !fact.predicate().isEmpty();
    }

    private static String form(Mention mention, int w) {
        return w < mention.passage().words().size()
                ? mention.passage().words().get(w).token().form()
                : "";
    }

    /**
     * Confirmed, or sure to come. What is told as done without such a word is often of another matter: of two pairs in
     * 197 articles, both were.
     */
    private static boolean settled(CertaintyFact fact) {
        return fact.level() == Level.CONFIRMED || fact.level() == Level.PLANNED;
    }

    private static boolean sure(CertaintyFact fact) {
        return fact.level() == Level.CONFIRMED || fact.level() == Level.DONE;
    }

    /** Whether one leaves open the very deed that the other tells. */
    private static boolean isOpened(Mention left, Mention right) {
        boolean open =
                certainty(left).level() == Level.UNDECIDED || certainty(right).level() == Level.UNDECIDED;
        return open && oneMatter(left, right);
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return true;
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        double sure = settings.likeness(left, right) + (isOpened(left, right) ? ONE_MATTER : 0);
        return Math.min(1, Math.max(0.01, sure + (lonely ? LONELY : 0)));
    }
}
