package org.crossread.finding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.DateFact;

/** How two durations of one slot stand to each other, in hours. */
final class DurationRelation {

    private static final Pattern PART = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(DE|CE|[YMWDHS])");
    private static final double HOURS_OF_A_YEAR = 8766;

    /** "about five hours" may be a tenth more or less. */
    private static final double ABOUT = 0.1;

    private record Hours(double least, double most, double unit) {}

    private DurationRelation() {}

    static Ruling of(DateFact left, String leftText, DateFact right, String rightText) {
        Optional<Hours> mine = hours(left);
        Optional<Hours> theirs = hours(right);
        if (mine.isEmpty() || theirs.isEmpty()) {
            if (left.timex().equals(right.timex())) {
                return Ruling.equal("same duration", left.timex());
            }
            return vague(left, right) || vague(right, left)
                    ? Ruling.finer(
                            Ruling.HOLDS, leftText + " = " + left.timex() + "; " + rightText + " = " + right.timex())
                    : Ruling.NOT_COMPARABLE;
        }
        Hours a = mine.get();
        Hours b = theirs.get();
        String proof = leftText + " = " + left.timex() + "; " + rightText + " = " + right.timex();
        if (same(a.least, b.least) && same(a.most, b.most)) {
            return Ruling.equal("same duration", proof);
        }
        double half = Math.max(a.unit, b.unit) / 2;
        if (a.least <= b.most && b.least <= a.most) {
            boolean bound = left.bound() != right.bound();
            return Ruling.finer(bound ? Ruling.HOLDS : "one duration lies within the other", proof);
        }
        boolean rounded = a.unit != b.unit && Math.max(a.least - b.most, b.least - a.most) <= half * 0.7;
        return rounded ? Ruling.finer("rounded and exact", proof) : Ruling.conflict("different durations", proof);
    }

    /** "Minutes" are more than one and fewer than an hour: {@code PTXM} holds {@code PT3M}. */
    private static boolean vague(DateFact vague, DateFact exact) {
        int x = vague.timex().indexOf('X');
        Matcher m = PART.matcher(exact.timex());
        return x > 0
                && m.find()
                && m.end() == exact.timex().length()
                && m.start() == x
                && vague.timex().substring(x + 1).equals(m.group(2))
                && Double.parseDouble(m.group(1)) > 1;
    }

    private static boolean same(double left, double right) {
        return left == right || Math.abs(left - right) <= 0.004 * Math.max(Math.abs(left), Math.abs(right));
    }

    private static Optional<Hours> hours(DateFact fact) {
        if (!fact.timex().startsWith("P") || fact.timex().contains("X")) {
            return Optional.empty();
        }
        int clock = fact.timex().indexOf('T');
        double sum = 0;
        double unit = 0;
        Matcher m = PART.matcher(fact.timex());
        while (m.find()) {
            unit = inHours(m.group(2), clock >= 0 && m.start() > clock);
            sum += Double.parseDouble(m.group(1)) * unit;
        }
        if (unit == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (fact.bound()) {
                    case WITHIN -> new Hours(sum, sum, unit);
                    case BEFORE -> new Hours(0, sum, unit);
                    case AFTER -> new Hours(sum, Double.MAX_VALUE, unit);
                    case ABOUT -> new Hours(sum * (1 - ABOUT), sum * (1 + ABOUT), unit);
                });
    }

    private static double inHours(String unit, boolean ofTheClock) {
        return switch (unit) {
            case "CE" -> 100 * HOURS_OF_A_YEAR;
            case "DE" -> 10 * HOURS_OF_A_YEAR;
            case "Y" -> HOURS_OF_A_YEAR;
            case "M" -> ofTheClock ? 1.0 / 60 : HOURS_OF_A_YEAR / 12;
            case "W" -> 7 * 24;
            case "D" -> 24;
            case "H" -> 1;
            default -> 1.0 / 3600;
        };
    }
}
