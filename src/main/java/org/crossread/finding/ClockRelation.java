package org.crossread.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.DayPart;
import org.crossread.lexicon.TimeWords;
import org.crossread.lexicon.TimeZones;
import org.crossread.model.DateFact;

/** How two times of day stand to each other where the day of one or both is not told. */
final class ClockRelation {

    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d)(?::(\\d\\d))?");
    private static final Pattern WORD = Pattern.compile("[a-z]{1,9}");
    private static final Pattern UNMARKED = Pattern.compile("(?i)(?!.*(?:[ap]\\.?m\\b|noon|midnight)).*");
    private static final Pattern OF_24_HOURS = Pattern.compile("(?s).*\\b(?:0\\d|1[3-9]|2\\d)[:.]\\d\\d.*");
    private static final int DAY = 24 * 60;
    private static final int HALF_HOUR = 30;

    /** "Shortly before 7am" holds 06:40; half an hour is what reporters round to, and as much again is doubt. */
    private static final int ABOUT = 45;

    /** "At about 10:40" is not "around 10:15": who names such minutes means them within a few. Set by hand. */
    private static final int ABOUT_A_MINUTE = 15;

    /** "At 4am" for what happened at 04:10: an hour said alone is a round one. */
    private static final int ROUND = 10;

    private ClockRelation() {}

    /** The ruling on two clock times, minutes of any one day; empty if either is none. */
    static Optional<Ruling> of(DateFact left, String leftText, DateFact right, String rightText, String proof) {
        Matcher a = CLOCK.matcher(left.timex());
        Matcher b = CLOCK.matcher(right.timex());
        if (!a.find() || !b.find()) {
            return moment(leftText) || moment(rightText) ? parts(left, right, proof) : Optional.empty();
        }
        if (zoned(leftText) != zoned(rightText)) {
            return Optional.of(Ruling.NOT_COMPARABLE);
        }
        int gap = Math.abs(minutes(a) - minutes(b));
        gap = Math.min(gap, DAY - gap);
        boolean halfUnknown = gap == DAY / 2 && (noHalf(leftText) || noHalf(rightText));
        if (gap == 0 || halfUnknown) {
            return Optional.of(Ruling.equal("same time of day", proof));
        }
        boolean about = left.bound() == DateFact.Bound.ABOUT || right.bound() == DateFact.Bound.ABOUT;
        boolean round = a.group(2) == null != (b.group(2) == null);
        boolean minutes = exact(a) && exact(b);
        if ((about && gap <= (minutes ? ABOUT_A_MINUTE : ABOUT)) || (round && gap <= ROUND)) {
            return Optional.of(Ruling.finer("about the same time", proof));
        }
        return Optional.of(
                left.bound() == right.bound() || (within(left) && within(right))
                        ? Ruling.conflict("different times of day", proof)
                        : Ruling.NOT_COMPARABLE);
    }

    /**
     * "At lunchtime" against "7.30pm on Monday", or against "at nightfall": a part of a day that is not told may be of
     * any. What has a day of its own is no such part.
     */
    private static Optional<Ruling> parts(DateFact left, DateFact right, String proof) {
        Optional<DayPart> mine = hours(left);
        Optional<DayPart> theirs = hours(right);
        boolean ofADay =
                (left.period().isPresent() && !onClock(left)) || (right.period().isPresent() && !onClock(right));
        if (mine.isEmpty() || theirs.isEmpty() || ofADay || !within(left) || !within(right)) {
            return Optional.empty();
        }
        boolean touch = overlap(mine.get(), theirs.get(), 0)
                || overlap(mine.get(), theirs.get(), 24)
                || overlap(mine.get(), theirs.get(), -24);
        return Optional.of(touch ? Ruling.NOT_COMPARABLE : Ruling.conflict("different times of day", proof));
    }

    private static boolean moment(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return TimeWords.standard().value("moment", last).isPresent();
    }

    private static boolean overlap(DayPart one, DayPart other, int shift) {
        return one.from() < other.until() + shift && other.from() + shift < one.until();
    }

    /** The hours of a part of the day, or the hour of a clock time with a half of grace for each side. */
    private static Optional<DayPart> hours(DateFact fact) {
        Matcher clock = CLOCK.matcher(fact.timex());
        if (clock.find()) {
            int minutes = minutes(clock);
            return Optional.of(
                    new DayPart(Math.floorDiv(minutes - HALF_HOUR, 60), Math.floorDiv(minutes + HALF_HOUR, 60) + 1));
        }
        int part = fact.timex().indexOf('T');
        return part < 0 ? Optional.empty() : DayPart.of(fact.timex().substring(part + 1));
    }

    /** Whether one clock time is before another by less than half a day. */
    static boolean sooner(DateFact first, DateFact then) {
        Matcher a = CLOCK.matcher(first.timex());
        Matcher b = CLOCK.matcher(then.timex());
        if (!a.find() || !b.find()) {
            return false;
        }
        int gap = Math.floorMod(minutes(b) - minutes(a), DAY);
        return gap > 0 && gap < DAY / 2;
    }

    /** Whether a time is one of the clock, not a part of the day. */
    static boolean onClock(DateFact fact) {
        return CLOCK.matcher(fact.timex()).find();
    }

    /** Whether a clock is read to a few minutes, not to the hour or its half. */
    private static boolean exact(Matcher clock) {
        return clock.group(2) != null && Integer.parseInt(clock.group(2)) % HALF_HOUR != 0;
    }

    private static int minutes(Matcher clock) {
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        return Integer.parseInt(clock.group(1)) * 60 + minute;
    }

    private static boolean within(DateFact fact) {
        return fact.bound() == DateFact.Bound.WITHIN || fact.bound() == DateFact.Bound.ABOUT;
    }

    /** Neither "am" nor "pm" nor a clock of 24 hours: "at 6.30". */
    static boolean noHalf(String text) {
        return UNMARKED.matcher(text).matches() && !OF_24_HOURS.matcher(text).matches();
    }

    /** Whether the time is told in a named zone; "5:40 a.m. (1040 GMT)" is local first. */
    static boolean zoned(String text) {
        int bracket = text.indexOf('(');
        String told = bracket > 0 ? text.substring(0, bracket) : text;
        Matcher words = WORD.matcher(told.toLowerCase(Locale.ROOT));
        while (words.find()) {
            if (words.group().length() > 2 && TimeZones.standard().names(words.group())) {
                return true;
            }
        }
        return false;
    }
}
