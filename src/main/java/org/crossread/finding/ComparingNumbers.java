package org.crossread.finding;

import org.crossread.model.Counted;
import org.crossread.model.NumberFact;

/** Compares numbers: of one dimension, of one head noun or in one setting, never the dead with the injured. */
final class ComparingNumbers implements Comparing {

    private static final double SAME_HEAD = 0.35;
    private static final double OTHER_HEAD = -0.2;
    private static final double SAME_VERB = 0.15;
    private static final double LONELY = 0.3;
    private static final double ONE_SIZE = 0.25;

    /** Two large numbers that differ by less than this factor seldom count two things in sentences that tell the same. */
    private static final double SIZE = 1.3;

    private static final double LARGE = 1000;

    private final Rarity rarity;

    ComparingNumbers(Rarity rarity) {
        this.rarity = rarity;
    }

    static NumberFact number(Mention mention) {
        return (NumberFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        return NumberRelation.of(number(left), left.text(), number(right), right.text());
    }

    @Override
    public String rivals(Mention mention) {
        return number(mention).unit().dimension().name();
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        Counted mine = number(left).counted();
        Counted theirs = number(right).counted();
        if (!Fate.of(left).agrees(Fate.of(right))) {
            return 0;
        }
        double sure = Setting.of(left, rarity).likeness(Setting.of(right, rarity));
        if (!mine.head().isEmpty() && !theirs.head().isEmpty()) {
            sure += SameWord.is(mine.head(), theirs.head()) ? SAME_HEAD : OTHER_HEAD;
        }
        if (!mine.verb().isEmpty() && SameWord.is(mine.verb(), theirs.verb())) {
            sure += SAME_VERB;
        }
        sure += lonely ? LONELY : 0;
        sure += ofOneSize(number(left), number(right)) ? ONE_SIZE : 0;
        return Math.min(1, Math.max(0.01, sure));
    }

    private static boolean ofOneSize(NumberFact left, NumberFact right) {
        double a = Math.abs(left.number().doubleValue());
        double b = Math.abs(right.number().doubleValue());
        return Math.min(a, b) >= LARGE && Math.max(a, b) <= SIZE * Math.min(a, b);
    }
}
