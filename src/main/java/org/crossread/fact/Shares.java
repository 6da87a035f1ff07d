package org.crossread.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberCues.Role;
import org.crossread.lexicon.NumberHedges.Sense;
import org.crossread.lexicon.NumberWords;
import org.crossread.model.Counted;
import org.crossread.model.Range;
import org.crossread.model.Range.Hedge;
import org.crossread.model.Unit;

/**
 * Reads shares in words: {@code a fifth}, {@code three quarters}, {@code seven in ten}, {@code one customer in two},
 * {@code half}.
 */
final class Shares {

    private static final NumberCues CUES = NumberCues.standard();
    private static final NumberWords WORDS = NumberWords.standard();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * How far, in points, a share in words may be from the figure it renders: "seven in ten" for 71 per cent. Less than
     * half a tenth, so that seven in ten and eight in ten stay apart.
     */
    private static final BigDecimal POINTS = new BigDecimal("4.9");

    /** The same for a fraction: nobody calls 24 or 16 per cent a fifth when a quarter and a sixth are near. */
    private static final BigDecimal POINTS_OF_FRACTION = new BigDecimal("2.5");

    /** For small shares, part of the share: "one in 500" is not 5 per cent. */
    private static final BigDecimal PART = new BigDecimal("0.25");

    private Shares() {}

    static Optional<Spotted> at(Pieces pieces, int i, boolean[] taken, Writing writing) {
        if (taken[i]) {
            return Optional.empty();
        }
        Optional<Spotted> ratio = ratio(pieces, i, writing);
        if (ratio.isPresent()) {
            return ratio;
        }
        return Measured.partOfUnit(pieces, i, writing).isPresent() ? Optional.empty() : fraction(pieces, i);
    }

    /** "Seven in ten", "14 out of every 100", "one customer in two". */
    private static Optional<Spotted> ratio(Pieces pieces, int i, Writing writing) {
        Optional<Numeral> read = NumberReader.at(pieces, i, writing, false);
        if (read.isEmpty() || read.get().scaled()) {
            return Optional.empty();
        }
        Numeral some = read.get();
        int at = some.next();
        int noun = at;
        boolean single = pieces.at(i).is("one")
                && pieces.at(at).word()
                && !pieces.read(at, "in")
                && !pieces.read(at, "out")
                && !CUES.is(Role.FUNCTION, pieces.at(at).form());
        if (single) {
            at++;
        }
        if (pieces.read(at, "in", "every") || pieces.read(at, "out", "of")) {
            at += 2;
            at = pieces.read(at, "every") ? at + 1 : at;
        } else if (pieces.read(at, "in")) {
            at++;
        } else {
            return Optional.empty();
        }
        Optional<Numeral> whole = NumberReader.at(pieces, at, writing, false);
        if (whole.isEmpty() || !ratio(pieces, some, whole.get(), single)) {
            return Optional.empty();
        }
        int next = whole.get().next();
        Hedged hedged =
                Hedged.around(pieces, pieces.at(i).start(), pieces.at(next - 1).end());
        Counted counted = CountedNoun.of(pieces, pieces.from(hedged.where().start()), single ? noun : next, true);
        BigDecimal share = some.value().multiply(HUNDRED).divide(whole.get().value(), MathContext.DECIMAL64);
        return Optional.of(share(hedged, share, POINTS, counted, next));
    }

    private static boolean ratio(Pieces pieces, Numeral some, Numeral whole, boolean single) {
        if (!some.below(whole) || whole.scaled() || NumberContext.time(pieces, whole.next())) {
            return false;
        }
        boolean words = pieces.at(some.from()).word() && pieces.at(whole.from()).word();
        int size = whole.value().compareTo(BigDecimal.valueOf(1_000_000)) > 0
                ? 0
                : whole.value().intValue();
        boolean round = size == 10
                || size == 20
                || size == 50
                || size == 100
                || size == 1000
                || size == 10_000
                || size == 100_000;
        Piece after = pieces.at(whole.next());
        boolean counts = single && after.word() && !CUES.is(Role.FUNCTION, after.form());
        boolean year = pieces.at(whole.from()).digits()
                && pieces.at(whole.from()).form().length() == 4
                && !round;
        return !counts
                && !year
                && (round || (words && size <= 20) || some.value().compareTo(BigDecimal.ONE) == 0);
    }

    /** "A fifth", "two-thirds", "three quarters of", "half of", "half the". */
    private static Optional<Spotted> fraction(Pieces pieces, int i) {
        String first = pieces.at(i).form();
        int at = i;
        BigDecimal parts = BigDecimal.ONE;
        boolean article = first.equals("a") || first.equals("one");
        if (article) {
            at++;
        } else if (WORDS.is(NumberWords.Role.CARDINAL, first)) {
            parts = WORDS.value(NumberWords.Role.CARDINAL, first).orElseThrow();
            at++;
        }
        at = at > i && pieces.at(at).dash() ? at + 1 : at;
        String form = pieces.at(at).form();
        Optional<BigDecimal> part = WORDS.value(NumberWords.Role.PART, form);
        boolean joined = pieces.read(i - 1, "and");
        if (part.isEmpty()
                || parts.compareTo(part.get()) >= 0
                || (joined && article)
                || NumberReader.partOfScale(pieces, i).isPresent()) {
            return Optional.empty();
        }
        int next = at + 1;
        boolean counted = at > i;
        if (NumberContext.time(pieces, next) || !(counted ? whole(pieces, at, next, article) : half(pieces, i))) {
            return Optional.empty();
        }
        Hedged hedged =
                Hedged.around(pieces, pieces.at(i).start(), pieces.at(at).end());
        Counted noun = CountedNoun.of(pieces, pieces.from(hedged.where().start()), next, true);
        BigDecimal share = parts.multiply(HUNDRED).divide(part.get(), MathContext.DECIMAL64);
        return Optional.of(share(hedged, share, POINTS_OF_FRACTION, noun, next));
    }

    /** Whether "a third" is a fraction here and no rank: "a third of", "by a third.", not "a third term". */
    private static boolean whole(Pieces pieces, int at, int next, boolean article) {
        String form = pieces.at(at).form();
        boolean rank = WORDS.is(NumberWords.Role.ORDINAL, form);
        Piece after = pieces.at(next);
        if (after.dash()) {
            return false;
        }
        boolean noun = after.word() && !CUES.is(Role.FUNCTION, after.form()) && !CUES.is(Role.LIGHT, after.form());
        if (form.equals("half")) {
            return !noun || !pieces.read(at - 1, "a");
        }
        if (form.equals("quarter")) {
            return !noun;
        }
        return !rank || !article || !noun || pieces.read(at - 1, "one");
    }

    private static boolean half(Pieces pieces, int i) {
        if (!pieces.at(i).is("half")) {
            return false;
        }
        Piece after = pieces.at(i + 1);
        String before = pieces.at(i - 1).form();
        boolean game = NumberCues.standard().is(NumberCues.Role.HALFTIME, before);
        boolean of = NumberCues.standard().is(NumberCues.Role.HALVED, after.form());
        boolean by = before.equals("by") || (before.equals("in") && !after.word());
        return !game && !pieces.at(i - 1).dash() && (of || (by && !after.dash() && !after.is("past")));
    }

    private static Spotted share(Hedged hedged, BigDecimal share, BigDecimal points, Counted counted, int next) {
        BigDecimal value = Amount.plain(share.round(new MathContext(4)));
        Numeral number = new Numeral(value, BigDecimal.ONE, false, 0, 1);
        Range range = hedged.sense()
                .filter(s -> s != Sense.ABOUT)
                .map(s -> NumberRanges.hedged(number, s))
                .orElseGet(() -> around(value, points, hedged.sense().isPresent() ? Hedge.ROUNDED : Hedge.EXACT));
        return Spotted.number(Amount.of(hedged.where(), value, range, Unit.PER_CENT, counted), next);
    }

    private static Range around(BigDecimal value, BigDecimal points, Hedge hedge) {
        BigDecimal off = points.min(value.multiply(PART));
        return new Range(Optional.of(value.subtract(off)), Optional.of(value.add(off)), hedge);
    }
}
