package org.crossread.finding;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.Period;

/** How two dates, times or durations of one slot stand to each other: by the stretches of time they allow. */
final class DateRelation {

    /** "Friday night" and "early on Saturday" are one night if no more than this lies between them. */
    private static final Duration ONE_NIGHT = Duration.ofHours(8);

    /** "shortly before 7am" holds 06:40. */
    private static final Duration SHORTLY = Duration.ofMinutes(45);

    private DateRelation() {}

    static Ruling of(Mention leftMention, Mention rightMention) {
        DateFact left = hedged(leftMention);
        String leftText = leftMention.text();
        DateFact right = hedged(rightMention);
        String rightText = rightMention.text();
        if (isSpan(left) != isSpan(right) || left.type() == DateFact.Type.SET != (right.type() == DateFact.Type.SET)) {
            return Ruling.NOT_COMPARABLE;
        }
        if (left.type() == DateFact.Type.SET) {
            boolean same = left.timex().equals(right.timex());
            return same ? Ruling.equal("same interval", left.timex()) : Ruling.NOT_COMPARABLE;
        }
        if (isSpan(left)) {
            return DurationRelation.of(left, leftText, right, rightText);
        }
        boolean lastTime = LastTime.is(left) || LastTime.is(right);
        if (LastTime.ofTwoKinds(leftMention, rightMention)) {
            return Ruling.NOT_COMPARABLE;
        }
        if (lastTime && (LastTime.is(left) ? !LastTime.told(rightMention) : !LastTime.told(leftMention))) {
            return Ruling.NOT_COMPARABLE;
        }
        String proof = proof(left, leftText) + "; " + proof(right, rightText);
        Optional<Period> mine = left.period();
        Optional<Period> theirs = right.period();
        if (mine.isEmpty() || theirs.isEmpty()) {
            Optional<Ruling> shut = shutOut(leftMention, left, rightMention, right, proof);
            if (shut.isPresent()) {
                return shut.get();
            }
            return Edge.of(leftMention).ends() == Edge.of(rightMention).ends()
                    ? PartialDate.of(left, leftText, right, rightText, proof)
                    : Ruling.NOT_COMPARABLE;
        }
        boolean clocks = left.type() == DateFact.Type.TIME && right.type() == DateFact.Type.TIME;
        if (clocks && ClockRelation.zoned(leftText) != ClockRelation.zoned(rightText)) {
            return mine.get().overlaps(theirs.get()) ? Ruling.finer("one clock", proof) : Ruling.NOT_COMPARABLE;
        }
        Edge leftEdge = Edge.of(leftMention);
        Edge rightEdge = Edge.of(rightMention);
        Period week = SameWeekday.moved(mine.get(), leftText, theirs.get(), rightText);
        Period moved = SameMonth.moved(mine.get(), leftText, week, rightText);
        if ((AgeDate.is(left) || AgeDate.is(right)) && mine.get().overlaps(moved)) {
            return Ruling.equal("age and year", proof);
        }
        boolean timed = leftEdge.within() && rightEdge.within() && left.type() == right.type();
        if (timed && Midnight.is(left) != Midnight.is(right)) {
            Period day = Midnight.is(left) ? mine.get() : moved;
            Optional<Ruling> shut = Midnight.shutOut(day, Midnight.is(left) ? moved : mine.get(), proof);
            if (shut.isPresent()) {
                return shut.get();
            }
        }
        boolean half = timed
                && left.type() == DateFact.Type.TIME
                && (halfADay(left, leftText, mine.get(), moved) || halfADay(right, rightText, moved, mine.get()));
        if (half) {
            return Ruling.finer("morning or evening is not told", proof);
        }
        Optional<Ruling> turn = Turning.of(leftMention, mine.get(), rightMention, moved, proof);
        if (turn.isPresent()) {
            return turn.get();
        }
        Ruling ruling = periods(leftEdge, mine.get(), rightEdge, moved, proof);
        boolean itsDay = ruling.is(Ruling.Standing.FINER) && left.type() != right.type();
        return itsDay && (hourBeside(leftMention) || hourBeside(rightMention))
                ? Ruling.finer(Ruling.ITS_DAY, proof)
                : ruling;
    }

    /** "One o'clock on Monday" may be in the afternoon. */
    private static boolean halfADay(DateFact date, String text, Period clock, Period other) {
        Period later = new Period(clock.from().plusHours(12), clock.until().plusHours(12));
        return ClockRelation.onClock(date)
                && clock.from().getHour() < 12
                && ClockRelation.noHalf(text)
                && !clock.overlaps(other)
                && later.overlaps(other);
    }

    /** Whether the sentence of a mere day tells an hour of it too: "[Monday]'s storm struck at lunchtime". */
    static boolean hourBeside(Mention mention) {
        return ((DateFact) mention.fact()).type() == DateFact.Type.DATE
                && mention.passage().mentions(Fact.Kind.DATE).stream()
                        .filter(m -> m.sentence() == mention.sentence())
                        .map(m -> (DateFact) m.fact())
                        .anyMatch(d ->
                                d.type() == DateFact.Type.TIME && d.period().isEmpty());
    }

    /** "At 4.15am" against "after 6am" of one night, the day of neither told. */
    private static Optional<Ruling> shutOut(
            Mention leftMention, DateFact left, Mention rightMention, DateFact right, String proof) {
        Edge leftEdge = Edge.of(leftMention);
        Edge rightEdge = Edge.of(rightMention);
        boolean one = (leftEdge.open() && rightEdge == Edge.WITHIN) || (rightEdge.open() && leftEdge == Edge.WITHIN);
        if (!one || ClockRelation.zoned(leftMention.text()) != ClockRelation.zoned(rightMention.text())) {
            return Optional.empty();
        }
        DateFact bound = leftEdge.open() ? left : right;
        DateFact clock = leftEdge.open() ? right : left;
        boolean after = leftEdge == Edge.AFTER || rightEdge == Edge.AFTER;
        boolean outside = after ? ClockRelation.sooner(clock, bound) : ClockRelation.sooner(bound, clock);
        return outside
                ? Optional.of(Ruling.conflict("a bound shuts the date out", proof + ": one shuts the other out"))
                : Optional.empty();
    }

    /** The fact with the bound of its hedge. */
    static DateFact hedged(Mention mention) {
        DateFact date = (DateFact) mention.fact();
        return date.type() == DateFact.Type.DURATION ? HedgedDuration.of(mention) : date;
    }

    private static boolean isSpan(DateFact fact) {
        return fact.type() == DateFact.Type.DURATION;
    }

    private static Ruling periods(Edge leftEdge, Period left, Edge rightEdge, Period right, String proof) {
        if (leftEdge.open() != rightEdge.open()) {
            boolean holds = leftEdge.open() ? leftEdge.allows(left, right) : rightEdge.allows(right, left);
            return holds
                    ? Ruling.finer(Ruling.HOLDS, proof)
                    : Ruling.conflict("a bound shuts the date out", proof + ": one shuts the other out");
        }
        if (leftEdge.open() && leftEdge != rightEdge) {
            return Ruling.NOT_COMPARABLE;
        }
        if (leftEdge.ends() != rightEdge.ends()) {
            return Ruling.NOT_COMPARABLE;
        }
        boolean last = leftEdge == Edge.LAST || rightEdge == Edge.LAST;
        if (last && leftEdge != rightEdge && (ofDays(left) || ofDays(right))) {
            return Ruling.NOT_COMPARABLE;
        }
        if (leftEdge.starts() != rightEdge.starts()
                && (leftEdge.starts() ? left.until() : right.until())
                        .isBefore((leftEdge.starts() ? right : left).until())) {
            return Ruling.NOT_COMPARABLE;
        }
        if (left.equals(right) || (leftEdge.open() && sameLimit(leftEdge, left, right))) {
            return Ruling.equal("same time", proof);
        }
        if (nightBefore(left, right) || nightBefore(right, left)) {
            return Ruling.conflict("no time is in both", proof);
        }
        if (left.overlaps(right)) {
            return Ruling.finer("one date lies within the other", proof);
        }
        Duration gap = gap(left, right);
        if (leftEdge.ends() && weekend(left, right)) {
            return Ruling.finer("a weekend lies between", proof);
        }
        if (gap.compareTo(ONE_NIGHT) <= 0 && partOfDay(left) && partOfDay(right) && atNight(left, right)) {
            return Ruling.finer("one night", proof);
        }
        if (leftEdge == Edge.ABOUT || rightEdge == Edge.ABOUT) {
            if (gap.compareTo(SHORTLY) <= 0) {
                return Ruling.finer("about the same time", proof);
            }
        }
        return Ruling.conflict("no time is in both", proof);
    }

    /** "On Sunday night" is not "on Monday", though the night runs into it: that would be early on Monday. */
    private static boolean nightBefore(Period night, Period day) {
        return Duration.between(day.from(), day.until()).equals(Duration.ofDays(1))
                && day.from().getHour() == 0
                && night.from().isBefore(day.from())
                && night.until().isAfter(day.from())
                && Duration.between(night.from(), night.until()).compareTo(Duration.ofHours(15)) <= 0
                && Duration.between(night.from(), night.until()).compareTo(Duration.ofHours(10)) >= 0;
    }

    /** "by the end of February" and "before March" end at the same instant. */
    private static boolean sameLimit(Edge edge, Period left, Period right) {
        return edge == Edge.BEFORE
                ? left.until().equals(right.until())
                        || left.until().equals(right.from())
                        || right.until().equals(left.from())
                : left.from().equals(right.from())
                        || left.until().equals(right.from())
                        || right.until().equals(left.from());
    }

    /** Shorter than a month: when this happened, not when it last did. */
    private static boolean ofDays(Period period) {
        return Duration.between(period.from(), period.until()).compareTo(Duration.ofDays(28)) < 0;
    }

    /** Hours, not days: a clock time, a morning, a night. */
    private static boolean partOfDay(Period period) {
        return Duration.between(period.from(), period.until()).compareTo(Duration.ofHours(13)) <= 0;
    }

    private static boolean atNight(Period left, Period right) {
        LocalDateTime first = left.from().isBefore(right.from()) ? left.until() : right.until();
        LocalDateTime next = left.from().isBefore(right.from()) ? right.from() : left.from();
        boolean wide = Duration.between(left.from(), left.until()).toHours() >= 2
                || Duration.between(right.from(), right.until()).toHours() >= 2;
        boolean night = first.getHour() >= 18 || first.getHour() <= 8;
        return wide && night && (next.getHour() >= 18 || next.getHour() <= 8);
    }

    /** "Closed through Friday" and "closed until Monday" end together. */
    private static boolean weekend(Period left, Period right) {
        Period first = left.from().isBefore(right.from()) ? left : right;
        Period next = first.equals(left) ? right : left;
        return first.until().getDayOfWeek() == DayOfWeek.SATURDAY
                && next.from().getDayOfWeek() == DayOfWeek.MONDAY
                && Duration.between(first.until(), next.from()).toDays() == 2;
    }

    private static Duration gap(Period left, Period right) {
        return left.from().isBefore(right.from())
                ? Duration.between(left.until(), right.from())
                : Duration.between(right.until(), left.from());
    }

    private static String proof(DateFact fact, String text) {
        return fact.derivation().isBlank() ? text + " = " + fact.timex() : fact.derivation();
    }
}
