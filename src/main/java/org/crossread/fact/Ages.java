package org.crossread.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberHedges.Sense;
import org.crossread.lexicon.Words;
import org.crossread.model.Counted;
import org.crossread.model.Range;
import org.crossread.model.Span;
import org.crossread.model.Unit;
import org.crossread.model.Unit.Dimension;

/** Reads ages: {@code 93 years old}, {@code the 34-year-old}, {@code aged 34}, {@code Anna Berg, 41,}; in years. */
final class Ages {

    private static final Unit YEARS = new Unit(Dimension.AGE, "a");
    private static final BigDecimal OLDEST_PERSON = BigDecimal.valueOf(120);

    private Ages() {}

    static Optional<Spotted> at(Pieces pieces, int i, boolean[] taken, Writing writing) {
        Optional<Spotted> decade = AgeDecades.at(pieces, i);
        if (decade.isPresent()) {
            return decade;
        }
        Optional<Numeral> read = NumberReader.at(pieces, i, writing, false);
        if (read.isEmpty() || taken[i]) {
            return Optional.empty();
        }
        Numeral number = read.get();
        int next = number.next();
        int unit = dash(pieces, next) ? next + 1 : next;
        Optional<BigDecimal> perYear = perYear(pieces.at(unit).form());
        if (perYear.isPresent()) {
            int old = dash(pieces, unit + 1) ? unit + 2 : unit + 1;
            if (pieces.read(old, "old") || pieces.read(old, "olds")) {
                return Optional.of(age(pieces, number, perYear.get(), old + 1));
            }
            if (pieces.read(old, "of", "age")) {
                return Optional.of(age(pieces, number, perYear.get(), old + 2));
            }
        }
        boolean who = (pieces.read(i - 2, "who", "is") || pieces.read(i - 2, "who", "was"))
                && pieces.at(i).digits()
                && !number.scaled()
                && pieces.at(next).is(",");
        boolean aged = who
                || pieces.read(i - 1, "aged")
                || (pieces.read(i - 1, "age") && !pieces.read(i - 2, "the"))
                || pieces.read(i - 3, "the", "age", "of")
                || ofPerson(pieces, i, number)
                || whoAt(pieces, i, number);
        if (aged && !goesOn(pieces, next, writing)) {
            return Optional.of(age(pieces, number, BigDecimal.ONE, next));
        }
        return behindName(pieces, i, number)
                ? Optional.of(age(pieces, number, BigDecimal.ONE, next))
                : Optional.empty();
    }

    /** "A man of 71", not "a man of 10,000 faces" or "of 12 trades". */
    private static boolean ofPerson(Pieces pieces, int i, Numeral number) {
        Piece after = pieces.at(number.next());
        boolean counts = after.word()
                && after.form().endsWith("s")
                && !NumberCues.standard().is(NumberCues.Role.FUNCTION, after.form());
        return pieces.read(i - 1, "of")
                && NumberCues.standard()
                        .is(NumberCues.Role.PERSON, pieces.at(i - 2).form())
                && number.value().compareTo(OLDEST_PERSON) <= 0
                && !counts;
    }

    /** "Who at 61 is bowing out", not "who at 61 degrees". */
    private static boolean whoAt(Pieces pieces, int i, Numeral number) {
        Piece after = pieces.at(number.next());
        return pieces.read(i - 2, "who", "at")
                && number.value().compareTo(OLDEST_PERSON) <= 0
                && (Words.BE.has(after.form()) || Words.PRESENT.has(after.form()) || after.is(","));
    }

    /** "Aged 18 to 24", but "a woman of 61 and a boy of nine". */
    private static boolean goesOn(Pieces pieces, int next, Writing writing) {
        boolean joined =
                pieces.read(next, "to") || pieces.read(next, "and") || dash(pieces, next) || pieces.read(next, "or");
        return joined && NumberReader.at(pieces, next + 1, writing, false).isPresent();
    }

    private static boolean dash(Pieces pieces, int i) {
        return pieces.at(i).dash();
    }

    private static Optional<BigDecimal> perYear(String unit) {
        return switch (unit) {
            case "year", "years", "yr", "yrs" -> Optional.of(BigDecimal.ONE);
            case "month", "months" -> Optional.of(BigDecimal.valueOf(12));
            case "week", "weeks" -> Optional.of(BigDecimal.valueOf(52));
            case "day", "days" -> Optional.of(BigDecimal.valueOf(365));
            default -> Optional.empty();
        };
    }

    /** A bare number between a name and a comma or bracket. */
    private static boolean behindName(Pieces pieces, int i, Numeral number) {
        Piece before = pieces.at(i - 1);
        Piece name = pieces.at(i - 2);
        Piece after = pieces.at(number.next());
        boolean comma = before.is(",") && (after.is(",") || (after.is(".") && number.next() == pieces.count() - 1));
        boolean brackets = before.is("(") && after.is(")");
        return (comma || brackets)
                && pieces.at(i).digits()
                && !number.scaled()
                && number.value().signum() > 0
                && number.value().compareTo(OLDEST_PERSON) < 0
                && (NumberCues.standard().is(NumberCues.Role.KIN, name.form()) || named(pieces, i, name));
    }

    private static boolean named(Pieces pieces, int i, Piece name) {
        return name.word()
                && name.capital()
                && i >= 3
                && pieces.at(i - 3).word()
                && (pieces.at(i - 3).capital()
                        || NumberCues.standard()
                                .is(NumberCues.Role.KIN, pieces.at(i - 3).form()));
    }

    private static Spotted age(Pieces pieces, Numeral number, BigDecimal perYear, int next) {
        BigDecimal years = number.value().divide(perYear, MathContext.DECIMAL32);
        Hedged hedged = Hedged.around(
                pieces, pieces.at(number.from()).start(), pieces.at(next - 1).end());
        Numeral inYears = new Numeral(years, BigDecimal.ONE, false, number.from(), next);
        Optional<Sense> sense = hedged.sense();
        Range range =
                sense.map(s -> NumberRanges.hedged(inYears, s)).orElseGet(() -> Range.exactly(Amount.plain(years)));
        Counted counted = CountedNoun.of(pieces, pieces.from(hedged.where().start()), next, true);
        return Spotted.number(
                Amount.of(new Span(hedged.where().start(), hedged.where().end()), years, range, YEARS, counted),
                Math.max(next, pieces.from(hedged.where().end())));
    }
}
