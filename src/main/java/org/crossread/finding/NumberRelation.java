package org.crossread.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.Currencies;
import org.crossread.model.NumberFact;
import org.crossread.model.Range;
import org.crossread.model.Unit;

/** How two numbers of one slot stand to each other: by the intervals that their words allow. */
final class NumberRelation {

    /** Two conversions of one measure differ by no more than this share: 23 km are "more than 14 miles" (22.5 km). */
    private static final double CONVERSION = 0.06;

    /** A rounded figure may differ from the exact one by this share at most: 4.2 million and 4 million. */
    private static final double ROUNDING = 0.05;

    /** Below this a plain count is taken at its word: 20 hurt are not 21. */
    private static final BigDecimal SMALL_COUNT = BigDecimal.valueOf(100);

    /**
     * No two currencies called dollar that news writes with a plain sign differ by more: one is worth half of the
     * other.
     */
    private static final double ANY_DOLLAR = 0.5;

    /** 94.5 per cent are 95, rounded; 4.5 are not 4. */
    private static final double HALF = 0.5;

    /** Half a step of "seven in ten", in per cent. */
    private static final double FRACTION_STEP = 2.5;

    private NumberRelation() {}

    /**
     * The ruling on two numbers.
     *
     * @param left as one article words it, with {@code leftText} its words
     * @param right as another words it
     */
    static Ruling of(NumberFact left, String leftText, NumberFact right, String rightText) {
        if (left.unit().dimension() != right.unit().dimension()) {
            return otherDimension(left, leftText, right, rightText);
        }
        boolean dollars =
                plainDollars(leftText) && plainDollars(rightText) && apart(left.number(), right.number()) > ANY_DOLLAR;
        if (!dollars && !sameUnit(left.unit().symbol(), right.unit().symbol())) {
            return plainDollars(leftText) != plainDollars(rightText) && dollars(leftText) && dollars(rightText)
                    ? Ruling.NOT_COMPARABLE
                    : otherUnit(left, leftText, right, rightText);
        }
        String both = interval(left, leftText) + "; " + interval(right, rightText);
        boolean sameNumber = left.number().compareTo(right.number()) == 0;
        if (left.unit().dimension() == Unit.Dimension.SCORE) {
            return score(left, right, both);
        }
        if (sameNumber && left.range().equals(right.range())) {
            return Ruling.equal("same number", leftText + " = " + rightText);
        }
        if (highest(left) && highest(right) && !sameNumber && !converted(left, leftText, right, rightText)) {
            return Ruling.conflict("two highest figures", both);
        }
        if (left.range().overlaps(right.range())) {
            if (sameNumber && otherHedges(Way.of(left), Way.of(right))) {
                return Ruling.finer("one number, other hedges", both);
            }
            boolean worded = sameNumber || converted(left, leftText, right, rightText);
            return worded
                    ? Ruling.equal("same number, other words", both)
                    : Ruling.finer(
                            halfOpen(left) || halfOpen(right) ? Ruling.HOLDS : "one figure lies within the other",
                            both);
        }
        if (converted(left, leftText, right, rightText)) {
            return Ruling.equal("same measure, other unit", both);
        }
        if (rounds(left, leftText, right) || rounds(right, rightText, left)) {
            return Ruling.finer("rounded and exact", both);
        }
        return Ruling.conflict("no number is in both", both + ": no number is in both");
    }

    /** On which side of the number the words allow others. */
    private enum Way {
        EXACT,
        AROUND,
        ABOVE,
        BELOW,
        SPREAD;

        static Way of(NumberFact fact) {
            Range range = fact.range();
            return switch (range.hedge()) {
                case EXACT -> EXACT;
                case SPREAD -> SPREAD;
                case ROUNDED, BOUND -> {
                    boolean above = range.least().filter(fact.number()::equals).isPresent();
                    boolean below = range.most().filter(fact.number()::equals).isPresent();
                    yield above ? ABOVE : below ? BELOW : AROUND;
                }
            };
        }
    }

    /** "About 40" is the 40 of another reporter; "more than 40" is not, nor is it "nearly 40". */
    private static boolean otherHedges(Way left, Way right) {
        boolean rough = (left == Way.EXACT && right == Way.AROUND) || (left == Way.AROUND && right == Way.EXACT);
        return left != right && !rough;
    }

    /** Waves "of up to seven metres" reached seven metres: a measure's upper bound is what was measured. */
    private static boolean highest(NumberFact fact) {
        boolean bound = fact.range().least().isEmpty() && fact.range().most().isPresent();
        return bound
                && switch (fact.unit().dimension()) {
                    case LENGTH, SPEED, TEMPERATURE, PRESSURE, MAGNITUDE -> true;
                    case AREA,
                            VOLUME,
                            MASS,
                            ENERGY,
                            POWER,
                            COUNT,
                            SHARE,
                            PERCENTAGE_POINTS,
                            MONEY,
                            TIME,
                            DATA,
                            RANK,
                            AGE,
                            SCORE -> false;
                };
    }

    private static boolean halfOpen(NumberFact fact) {
        return fact.range().least().isEmpty() || fact.range().most().isEmpty();
    }

    private static Ruling score(NumberFact left, NumberFact right, String both) {
        String mirrored = new StringBuilder(right.normal()).reverse().toString();
        if (left.normal().equals(right.normal()) || left.normal().equals(mirrored)) {
            return Ruling.equal("same score", both);
        }
        return Ruling.conflict("different scores", left.normal() + " is not " + right.normal());
    }

    /** Per cent against percentage points: the same figure in both is a mix-up; all else is another quantity. */
    private static Ruling otherDimension(NumberFact left, String leftText, NumberFact right, String rightText) {
        Set<Unit.Dimension> dimensions =
                EnumSet.of(left.unit().dimension(), right.unit().dimension());
        boolean points = dimensions.equals(EnumSet.of(Unit.Dimension.SHARE, Unit.Dimension.PERCENTAGE_POINTS));
        if (points && left.number().compareTo(right.number()) == 0) {
            return Ruling.conflict("per cent and percentage points", leftText + " is not " + rightText);
        }
        return Ruling.NOT_COMPARABLE;
    }

    /** "$5m", but not "A$5m" or "US$5m": whose dollar it is was taken from where the article appeared. */
    private static boolean plainDollars(String text) {
        int sign = text.indexOf('$');
        return sign >= 0 && (sign == 0 || !Character.isLetter(text.charAt(sign - 1)));
    }

    private static boolean dollars(String text) {
        return text.indexOf('$') >= 0;
    }

    private static boolean sameUnit(String left, String right) {
        return left.equals(right) || Currencies.standard().mayBeOne(left, right);
    }

    /** The same figure in two currencies is a mix-up; different figures may be a conversion. */
    private static Ruling otherUnit(NumberFact left, String leftText, NumberFact right, String rightText) {
        boolean money = left.unit().dimension() == Unit.Dimension.MONEY;
        boolean named =
                !left.unit().symbol().isEmpty() && !right.unit().symbol().isEmpty();
        if (money && named && left.number().compareTo(right.number()) == 0) {
            return Ruling.conflict("same figure, other currency", leftText + " is not " + rightText);
        }
        return Ruling.NOT_COMPARABLE;
    }

    /** Whether the two are one measure in two units: each is given to the precision that its own unit allows. */
    private static boolean converted(NumberFact left, String leftText, NumberFact right, String rightText) {
        boolean measure = switch (left.unit().dimension()) {
            case LENGTH, AREA, VOLUME, MASS, TEMPERATURE, SPEED, ENERGY, POWER, PRESSURE -> true;
            case COUNT, SHARE, PERCENTAGE_POINTS, MONEY, TIME, DATA, MAGNITUDE, RANK, AGE, SCORE -> false;
        };
        return measure
                && !UnitWord.of(leftText).equals(UnitWord.of(rightText))
                && apart(left.number(), right.number()) <= CONVERSION;
    }

    private static boolean rounds(NumberFact rough, String roughText, NumberFact exact) {
        if (rough.unit().dimension() == Unit.Dimension.SHARE) {
            double gap = Math.abs(rough.number().doubleValue() - exact.number().doubleValue());
            boolean digits = roughText.chars().anyMatch(Character::isDigit) && !roughText.contains(" in ");
            boolean rounded = gap < HALF || (gap == HALF && rough.number().compareTo(exact.number()) > 0);
            return digits ? rounded && scale(exact) > scale(rough) : gap <= FRACTION_STEP;
        }
        boolean counts = rough.unit().dimension() == Unit.Dimension.COUNT
                || rough.unit().dimension() == Unit.Dimension.RANK
                || rough.unit().dimension() == Unit.Dimension.AGE;
        if (counts && exact.number().abs().compareTo(SMALL_COUNT) < 0) {
            return false;
        }
        int digits = significant(rough.number());
        return digits < significant(exact.number())
                && exact.number().round(new MathContext(digits)).compareTo(rough.number()) == 0
                && apart(rough.number(), exact.number()) <= ROUNDING;
    }

    private static int significant(BigDecimal number) {
        return number.signum() == 0 ? 1 : number.stripTrailingZeros().precision();
    }

    private static int scale(NumberFact fact) {
        return Math.max(0, fact.number().stripTrailingZeros().scale());
    }

    private static double apart(BigDecimal left, BigDecimal right) {
        double most = Math.max(Math.abs(left.doubleValue()), Math.abs(right.doubleValue()));
        return most == 0 ? 0 : Math.abs(left.doubleValue() - right.doubleValue()) / most;
    }

    /** "about £4m" = 3.5 million to 4.5 million GBP. */
    private static String interval(NumberFact fact, String text) {
        Range range = fact.range();
        String symbol = fact.unit().symbol().isEmpty() ? "" : " " + fact.unit().symbol();
        Optional<BigDecimal> least = range.least();
        Optional<BigDecimal> most = range.most();
        String values;
        if (least.isPresent() && most.isPresent()) {
            values = least.get().compareTo(most.get()) == 0
                    ? plain(least.get())
                    : plain(least.get()) + " to " + plain(most.get());
        } else {
            values = least.map(b -> plain(b) + " or more")
                    .orElseGet(() -> most.map(b -> plain(b) + " or less").orElse("any"));
        }
        return text + " = " + values + symbol;
    }

    private static String plain(BigDecimal number) {
        return number.round(new MathContext(7)).stripTrailingZeros().toPlainString();
    }
}
