package org.crossread.finding;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossread.model.Counted;
import org.crossread.model.NumberFact;
import org.crossread.model.Place;
import org.crossread.model.Range;
import org.crossread.model.Unit;

/** Compares numbers: of one dimension, of one head noun or in one setting, never the dead with the injured. */
final class ComparingNumbers implements Comparing {

    private static final double SAME_VERB = 0.15;
    private static final double LONELY = 0.3;
    /**
     * Sums of money, lengths and other measures are rarer than counts: in matched sentences the only two are of one
     * thing. On seventeen invented cases 0.3 loses one conflict in fifty, and no false one comes with 0.5.
     */
    private static final double LONELY_MEASURE = 0.5;

    /** What is everywhere in the news, and so no measure of one thing. */
    private static final Set<Unit.Dimension> BARE = EnumSet.of(
            Unit.Dimension.COUNT,
            Unit.Dimension.SHARE,
            Unit.Dimension.PERCENTAGE_POINTS,
            Unit.Dimension.RANK,
            Unit.Dimension.AGE,
            Unit.Dimension.SCORE);

    /**
     * What two figures of one named owner are sure of, each its only one in the sentence. On 32 invented cases from 0.2
     * to 0.4 it finds one conflict more; for owners of several figures half of what it finds is false.
     */
    private static final double SAME_OWNER = 0.3;

    private static final double ONE_SIZE = 0.25;

    /** Equal figures from {@link #CROWD} on do not meet by chance. */
    private static final double SAME_FIGURE = 0.3;

    /** One side of a score, or parts of as many: as much as two large figures of one size. Set by hand. */
    private static final double ONE_SIDE = 0.25;

    private static final Pattern SIDES = Pattern.compile("-");

    /**
     * Chosen on invented cases of independent reports: at 0.15 "nine were hurt" and "19 others were hurt" stay apart.
     */
    private static final double SAME_FATE = 0.25;
    /** On the same cases, what two unmatched figures of one thing need beside a word or two in common. */
    private static final double TRANSPOSED = 0.25;
    /** Two exact figures of so many digits are not alike by chance: 18,412 and 18,142. */
    private static final int EXACT = 4;

    private static final double TRANSPOSED_EXACT = 0.45;
    /** On the same cases -0.1 lets votes cast meet the margin of votes. */
    private static final double OTHER_SIZE = -0.3;

    /** Two reports of one thing differ by less than this factor, but for slips of a digit. */
    private static final double FAR = 4;

    /**
     * For each further doubling beyond that, of counts below {@link #CROWD}. Set by hand: four saved are not the 38.
     */
    private static final double FURTHER = -0.15;

    /** Crowds are estimated, "several hundred" here and "more than 6,000" there; fewer heads are counted. */
    private static final double CROWD = 100;

    /** So many times as large is another thing: 30 million users are no 1,850 staff. Set by hand. */
    private static final double BEYOND = 100;

    /**
     * Two large numbers that differ by less than this factor seldom count two things in sentences that tell the same.
     */
    private static final double SIZE = 1.3;

    private static final double LARGE = 1000;

    /** A figure twenty times as large is not taken for the same thing, and so does not make a pair doubtful. */
    private static final double RIVAL = 20;

    /** Two ages of one person are one thing wherever they stand; two people have two ages. */
    private static final double ONE_HOLDER = 0.9;

    /** What the words around a number say of it. */
    private record About(Fate fate, Scope scope, Circumstance circumstance, List<Word> moved) {

        /**
         * Whether the two figures are of two things, whatever they count.
         *
         * @param allOfIt whether the one may be a part and the other not: a part that died is all that died
         */
        boolean parted(About other, boolean allOfIt) {
            return (allOfIt ? scope.whole().apart(other.scope.whole()) : scope.apart(other.scope))
                    || circumstance.elsewhere(other.circumstance)
                    || circumstance.atOtherTime(other.circumstance);
        }
    }

    private final Owners owners;
    private final Settings settings;
    private final Map<Place, About> known = new HashMap<>();

    ComparingNumbers(Settings settings, Owners owners) {
        this.owners = owners;
        this.settings = settings;
    }

    static NumberFact number(Mention mention) {
        return (NumberFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        Remainder mine = Remainder.of(left);
        Remainder theirs = Remainder.of(right);
        Optional<String> sum = mine.with(theirs);
        if (sum.isPresent()) {
            return mine.ofOne(theirs) ? Ruling.equal("the rest of one whole", sum.get()) : Ruling.NOT_COMPARABLE;
        }
        return NumberRelation.of(number(left), left.text(), number(right), right.text());
    }

    private record Matter(Remainder figure, Range range, Unit unit, String normal, String text) {}

    @Override
    public Object matter(Mention mention) {
        NumberFact fact = number(mention);
        return new Matter(Remainder.of(mention), fact.range(), fact.unit(), fact.normal(), mention.text());
    }

    @Override
    public String whose(Mention left, Mention right) {
        return owners.whose(left, right);
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        NumberFact mine = number(mention);
        NumberFact theirs = number(other);
        return mine.unit().dimension() == theirs.unit().dimension() && ratio(mine, theirs) <= RIVAL;
    }

    @Override
    public boolean orders(Mention mention, Mention other) {
        return number(mention).unit().dimension() == number(other).unit().dimension();
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        Counted mine = number(left).counted();
        Counted theirs = number(right).counted();
        About here = about(left);
        About there = about(right);
        if (AgeHolder.isAge(left) && AgeHolder.isAge(right) && owners.named(left) && owners.named(right)) {
            return owners.shared(left, right) ? ONE_HOLDER : 0;
        }
        if (!here.fate.agrees(there.fate)) {
            return 0;
        }
        double sure = settings.likeness(left, right);
        boolean equal = number(left).number().compareTo(number(right).number()) == 0;
        boolean allOfIt = Counts.sameAct(number(left), number(right))
                || (here.scope.part() && !there.scope.part() && Parts.isNoWhole(left, right))
                || (there.scope.part() && !here.scope.part() && Parts.isNoWhole(right, left));
        if (!equal && (here.parted(there, allOfIt) || owners.apart(left, right))) {
            return 0;
        }
        if (!equal && Backdrop.parted(left, right)) {
            return 0;
        }
        if (!equal && here.scope.part() && there.scope.part() && !Parts.alike(left, right)) {
            return 0;
        }
        boolean answer = owners.answer(left, right);
        sure += answer ? SAME_OWNER : 0;
        OptionalDouble counts = Counts.alike(left, right, answer);
        if (counts.isEmpty()) {
            return 0;
        }
        sure += counts.getAsDouble();
        if (!mine.verb().isEmpty() && SameWord.is(mine.verb(), theirs.verb())) {
            sure += SAME_VERB;
        }
        sure += !lonely ? 0 : measured(number(left)) ? LONELY_MEASURE : LONELY;
        sure += ofOneSize(number(left), number(right)) ? ONE_SIZE : 0;
        sure += here.fate.shared(there.fate) ? SAME_FATE : 0;
        sure += oneSide(number(left), number(right)) || Parts.ofOneWhole(left, right) ? ONE_SIDE : 0;
        sure += equal && size(number(left)) >= CROWD && oneUnit(left, right) ? SAME_FIGURE : 0;
        if (far(number(left), number(right)) || Moved.others(here.moved, there.moved)) {
            return 0;
        }
        boolean slip = Transposed.are(number(left).number(), number(right).number());
        if (!slip && ratio(number(left), number(right)) > BEYOND) {
            return 0.01;
        }
        sure += slip ? transposed(number(left)) : ofOtherSize(number(left), number(right));
        return Math.min(1, Math.max(0.01, sure));
    }

    private About about(Mention mention) {
        return known.computeIfAbsent(
                mention.place(),
                p -> new About(Fate.of(mention), Scope.of(mention), Circumstance.of(mention), Moved.subject(mention)));
    }

    /** Whether nothing but an open bound makes two figures compatible that lie far apart: "up to 400" and 5. */
    private static boolean far(NumberFact left, NumberFact right) {
        boolean open =
                left.range().hedge() == Range.Hedge.BOUND || right.range().hedge() == Range.Hedge.BOUND;
        return open && ratio(left, right) > RIVAL && left.range().overlaps(right.range());
    }

    private static double transposed(NumberFact number) {
        return number.number().stripTrailingZeros().precision() >= EXACT ? TRANSPOSED_EXACT : TRANSPOSED;
    }

    private static boolean oneUnit(Mention left, Mention right) {
        return number(left).unit().equals(number(right).unit());
    }

    private static boolean measured(NumberFact number) {
        return !BARE.contains(number.unit().dimension());
    }

    /** "112 votes to 106" and "112 votes to 108": one side of a count that is not told twice by chance. */
    private static boolean oneSide(NumberFact left, NumberFact right) {
        if (left.unit().dimension() != Unit.Dimension.SCORE || right.unit().dimension() != Unit.Dimension.SCORE) {
            return false;
        }
        List<String> sides = List.of(SIDES.split(right.normal()));
        return SIDES.splitAsStream(left.normal()).anyMatch(s -> s.length() > 1 && sides.contains(s));
    }

    private static double ofOtherSize(NumberFact left, NumberFact right) {
        double times = ratio(left, right) / FAR;
        double doublings = Math.min(size(left), size(right)) < CROWD ? Math.log(times) / Math.log(2) : 0;
        return times <= 1 ? 0 : OTHER_SIZE + FURTHER * doublings;
    }

    private static boolean ofOneSize(NumberFact left, NumberFact right) {
        return Math.min(size(left), size(right)) >= LARGE && ratio(left, right) <= SIZE;
    }

    /** How many times the smaller the larger is, at least 1. */
    private static double ratio(NumberFact left, NumberFact right) {
        double least = Math.min(size(left), size(right));
        double most = Math.max(size(left), size(right));
        return least == most ? 1 : least == 0 ? Double.MAX_VALUE : most / least;
    }

    private static double size(NumberFact fact) {
        return Math.abs(fact.number().doubleValue());
    }
}
