package org.crossread.finding;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.crossread.model.DateFact;
import org.crossread.model.Period;
import org.crossread.model.Span;

/** Compares dates: days with days, clock times with clock times, durations with durations, in one setting. */
final class ComparingDates implements Comparing {

    private static final double LONELY = 0.3;
    /**
     * Two clock times that have no rival in sentences that tell the same are of the same act, whatever the words
     * around.
     */
    private static final double LONELY_CLOCK = 0.5;

    private static final double AGE = 0.7;
    /**
     * One verb joins, two part: two outlets seldom use one verb, so the one tells more; at -0.2 signed and certified
     * part.
     */
    private static final double SAME_VERB = 0.25;

    private static final double OTHER_VERB = -0.1;

    /** For the very next day, month or year; twice as far is worth {@code HALVED} less. */
    private static final double NEXT = 0.15;

    private static final double HALVED = 0.05;
    private static final double FAR = -0.15;

    /** A day and a year, or a month and a decade, are seldom two answers to one question. */
    private static final double OTHER_UNIT = -0.2;

    private static final double OTHER_GRAIN = 8;

    /** When somebody spoke is not when it happened. */
    private static final double SAID = -1;

    /** A place that says nothing. */
    private static final Span ANYWHERE = new Span(0, 1);

    private final Settings settings;

    ComparingDates(Settings settings) {
        this.settings = settings;
    }

    static DateFact date(Mention mention) {
        return (DateFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        return DateRelation.of(left, right);
    }

    private record Matter(DateFact asTold, Edge edge, String text) {}

    @Override
    public Object matter(Mention mention) {
        DateFact fact = DateRelation.hedged(mention);
        DateFact anywhere =
                new DateFact(ANYWHERE, fact.type(), fact.timex(), fact.period(), fact.bound(), fact.derivation());
        return new Matter(anywhere, Edge.of(mention), mention.text());
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
        Optional<String> mine = Governing.of(left);
        Optional<String> theirs = Governing.of(right);
        boolean spoken = ToldOn.said(left) || ToldOn.said(right);
        boolean sameVerb = mine.isPresent() && theirs.isPresent() && SameWord.is(mine.get(), theirs.get());
        if (ToldOn.ownDays(left, right) && (spoken || !sameVerb)) {
            return 0;
        }
        double sure = settings.likeness(left, right);
        sure += ToldOn.said(left) == ToldOn.said(right) ? 0 : SAID;
        sure += nearness(date(left), date(right));
        if (mine.isPresent() && theirs.isPresent()) {
            sure += sameVerb ? SAME_VERB : OTHER_VERB;
        }
        boolean clocks = date(left).type() == DateFact.Type.TIME && date(right).type() == DateFact.Type.TIME;
        return Math.min(1, Math.max(0.01, sure + (lonely ? clocks ? LONELY_CLOCK : LONELY : 0)));
    }

    /** Two dates of one thing lie near each other, counted in the units in which they are given. */
    private static double nearness(DateFact left, DateFact right) {
        if (left.type() != DateFact.Type.DATE
                || right.type() != DateFact.Type.DATE
                || left.period().isEmpty()
                || right.period().isEmpty()) {
            return 0;
        }
        Period a = left.period().get();
        Period b = right.period().get();
        double unit = Math.max(days(a.from(), a.until()), days(b.from(), b.until()));
        double finer = Math.min(days(a.from(), a.until()), days(b.from(), b.until()));
        double units = Math.abs(days(a.from(), b.from())) / unit;
        double near = NEXT - HALVED * Math.log(Math.max(1, units)) / Math.log(2);
        return Math.max(FAR, near) + (unit > finer * OTHER_GRAIN ? OTHER_UNIT : 0);
    }

    private static double days(LocalDateTime from, LocalDateTime until) {
        return Math.max(1, Duration.between(from, until).toHours() / 24.0);
    }

    /** An age speaks of a beginning only; what else happened in a year has no age. */
    private static double ofAge(Mention left, Mention right) {
        boolean ages = AgeDate.is(date(left)) && AgeDate.is(date(right));
        Mention year = AgeDate.is(date(left)) ? right : left;
        return !ages && AgeDate.begins(year) ? AGE : 0;
    }
}
