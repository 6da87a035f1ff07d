package org.crossread.finding;

import org.crossread.model.DateFact;

/** Compares dates: days with days, clock times with clock times, durations with durations, in one setting. */
final class ComparingDates implements Comparing {

    private static final double LONELY = 0.3;
    private static final double AGE = 0.7;

    private final Rarity rarity;

    ComparingDates(Rarity rarity) {
        this.rarity = rarity;
    }

    static DateFact date(Mention mention) {
        return (DateFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        return DateRelation.of(hedged(left), left.text(), hedged(right), right.text());
    }

    private static DateFact hedged(Mention mention) {
        return date(mention).type() == DateFact.Type.DURATION ? HedgedDuration.of(mention) : date(mention);
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return asks(mention).equals(asks(other));
    }

    private static String asks(Mention mention) {
        return switch (date(mention).type()) {
            case DATE, TIME -> "when";
            case DURATION -> "how long";
            case SET -> "how often";
        };
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        if (AgeDate.is(date(left)) || AgeDate.is(date(right))) {
            return ofAge(left, right);
        }
        double sure = Setting.of(left, rarity).likeness(Setting.of(right, rarity));
        return Math.min(1, Math.max(0.01, sure + (lonely ? LONELY : 0)));
    }

    /** An age speaks of a beginning only; what else happened in a year has no age. */
    private static double ofAge(Mention left, Mention right) {
        boolean ages = AgeDate.is(date(left)) && AgeDate.is(date(right));
        Mention year = AgeDate.is(date(left)) ? right : left;
        return !ages && AgeDate.begins(year) ? AGE : 0;
    }
}
