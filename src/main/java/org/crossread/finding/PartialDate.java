package org.crossread.finding;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.model.DateFact;
import org.crossread.model.Period;

/**
 * Dates of which one or both are not resolved: compared in what they state, digit by digit, or by the day of the week.
 */
final class PartialDate {

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-[1-7]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private PartialDate() {}

    static Ruling of(DateFact left, String leftText, DateFact right, String rightText, String proof) {
        if (left.timex().equals(right.timex())) {
            return Ruling.equal("same words", proof);
        }
        Optional<DayOfWeek> mine = day(left);
        Optional<DayOfWeek> theirs = day(right);
        if (mine.isPresent()
                && theirs.isPresent()
                && (left.period().isEmpty() || right.period().isEmpty())) {
            return mine.equals(theirs)
                    ? Ruling.finer("same day of the week", proof)
                    : Ruling.conflict("different days of the week", proof);
        }
        Optional<Ruling> clock =
                days(left, right) ? Optional.empty() : ClockRelation.of(left, leftText, right, rightText, proof);
        if (clock.isPresent()) {
            return clock.get();
        }
        String a = left.timex();
        String b = right.timex();
        if (a.length() != b.length() || a.indexOf('W') != b.indexOf('W') || a.indexOf('T') != b.indexOf('T')) {
            return Ruling.NOT_COMPARABLE;
        }
        boolean stated = false;
        for (int i = 0; i < a.length(); i++) {
            boolean known = Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(i));
            if (known && a.charAt(i) != b.charAt(i)) {
                return Ruling.conflict("different dates", proof);
            }
            stated |= known;
        }
        return stated ? Ruling.finer("nothing stated differs", proof) : Ruling.NOT_COMPARABLE;
    }

    /** Whether both tell their day, so that the times of day alone decide nothing. */
    private static boolean days(DateFact left, DateFact right) {
        return !left.timex().startsWith("XXXX-XX-XX") && !right.timex().startsWith("XXXX-XX-XX");
    }

    private static Optional<DayOfWeek> day(DateFact fact) {
        String timex = fact.timex();
        if (WEEKDAY.matcher(timex).matches()) {
            return Optional.of(DayOfWeek.of(timex.charAt(timex.length() - 1) - '0'));
        }
        Optional<Period> period = fact.period();
        if (period.isPresent() && DAY.matcher(timex).matches()) {
            return Optional.of(period.get().from().getDayOfWeek());
        }
        return Optional.empty();
    }
}
