package org.crossread.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberWords;
import org.crossread.lexicon.NumberWords.Role;
import org.crossread.model.Counted;
import org.crossread.model.Range;
import org.crossread.model.Range.Hedge;
import org.crossread.model.Span;
import org.crossread.model.Unit;

/**
 * Reads orders of size: {@code dozens}, {@code tens of thousands}, {@code several hundred}, {@code a couple of}, {@code
 * a pair of}, {@code twice}, {@code once}.
 */
final class VagueNumbers {

    private static final NumberWords WORDS = NumberWords.standard();
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private VagueNumbers() {}

    static Optional<Spotted> at(Pieces pieces, int i) {
        String form = pieces.at(i).form();
        if (form.equals("a") && (pieces.read(i + 1, "couple", "of") || pieces.read(i + 1, "pair", "of"))) {
            Range range = pieces.read(i + 1, "pair")
                    ? Range.exactly(TWO)
                    : new Range(Optional.of(TWO), Optional.of(BigDecimal.valueOf(3)), Hedge.ROUNDED);
            return counted(pieces, i, i + 2, TWO, range);
        }
        if (form.equals("twice")) {
            return twice(pieces, i);
        }
        if (form.equals("once")) {
            return told(pieces, i) ? Optional.of(times(pieces, i, BigDecimal.ONE)) : Optional.empty();
        }
        boolean several = form.equals("several") || form.equals("few") || form.equals("many");
        Optional<BigDecimal> scale = WORDS.value(Role.SCALE, pieces.at(i + 1).form());
        if (several && scale.isPresent()) {
            return counted(pieces, i, i + 2, scale.get().multiply(TWO), several(scale.get()));
        }
        Optional<BigDecimal> many = WORDS.value(Role.MANY, form);
        if (form.equals("tens") && pieces.read(i + 1, "of")) {
            return WORDS.value(Role.MANY, pieces.at(i + 2).form())
                    .map(m -> m.multiply(BigDecimal.TEN))
                    .flatMap(m -> counted(pieces, i, i + 3, m.multiply(TWO), atLeastTwo(m)));
        }
        if (many.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> of = pieces.read(i + 1, "of")
                ? WORDS.value(Role.MANY, pieces.at(i + 2).form())
                : Optional.empty();
        BigDecimal size = many.get().multiply(of.orElse(BigDecimal.ONE));
        return counted(pieces, i, of.isPresent() ? i + 3 : i + 1, size.multiply(TWO), atLeastTwo(size));
    }

    /** "Twice since May" counts times; "twice the price", "twice as many" and "twice a day" do not. */
    private static Optional<Spotted> twice(Pieces pieces, int i) {
        Piece next = pieces.at(i + 1);
        if (next.dash() || NumberCues.standard().is(NumberCues.Role.NOTTIMES, next.form())) {
            return Optional.empty();
        }
        return Optional.of(times(pieces, i, TWO));
    }

    /** "Was warned once, in June" and "has failed only once"; once he was king, and once it is built it will stay. */
    private static boolean told(Pieces pieces, int i) {
        Piece before = pieces.at(i - 1);
        Piece next = pieces.at(i + 1);
        boolean counted = before.form().endsWith("ed") || before.is("only") || before.is("just");
        boolean over = (!next.word() && !next.dash()) || next.is("before") || next.is("in") || next.is("since");
        return counted && over;
    }

    private static Spotted times(Pieces pieces, int i, BigDecimal many) {
        Span where = new Span(pieces.at(i).start(), pieces.at(i).end());
        Counted times = new Counted("time", List.of(), ClauseVerb.of(pieces, i, i + 1));
        return Spotted.number(Amount.of(where, many, Range.exactly(many), Unit.COUNT, times), i + 1);
    }

    /** "Hundreds" are two hundred at least; how many at most, the word does not say. */
    private static Range atLeastTwo(BigDecimal size) {
        return new Range(Optional.of(size.multiply(TWO)), Optional.empty(), Hedge.BOUND);
    }

    /** "Several hundred" are fewer than a thousand. */
    private static Range several(BigDecimal size) {
        return new Range(Optional.of(size.multiply(TWO)), Optional.of(size.multiply(BigDecimal.TEN)), Hedge.ROUNDED);
    }

    private static Optional<Spotted> counted(Pieces pieces, int i, int next, BigDecimal number, Range range) {
        if (NumberContext.time(pieces, pieces.read(next, "of") ? next + 1 : next)) {
            return Optional.of(Spotted.nothing(next));
        }
        Span where = new Span(pieces.at(i).start(), pieces.at(next - 1).end());
        Counted noun = CountedNoun.of(pieces, i, next, false);
        return Optional.of(Spotted.number(Amount.of(where, number, range, Unit.COUNT, noun), next));
    }
}
