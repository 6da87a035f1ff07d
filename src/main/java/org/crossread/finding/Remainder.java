package org.crossread.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Unit;

/**
 * Figures that make up one whole: "118 of the 161 starters reached the finish" says the same as "43 of them did not".
 *
 * @param part the figure
 * @param counts whether it counts, and does not measure
 * @param noun stem of what it counts; empty where the sentence does not tell
 * @param whole what it is told to be a part of; empty where the sentence does not tell
 */
record Remainder(BigDecimal part, boolean counts, String noun, Optional<BigDecimal> whole) {

    /** From here on one of two figures may keep silent about the whole: no other figure makes it up by chance. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(30);

    static Remainder of(Mention mention) {
        NumberFact figure = ComparingNumbers.number(mention);
        boolean counts = figure.unit().equals(Unit.COUNT);
        return new Remainder(figure.number(), counts, figure.counted().head(), whole(mention));
    }

    private static Optional<BigDecimal> whole(Mention mention) {
        List<Word> words = mention.passage().words();
        int of = mention.to();
        if (of >= words.size() || !words.get(of).token().form().equals("of")) {
            return Optional.empty();
        }
        boolean determined = of + 1 < words.size()
                && Words.BEFORE_WHOLE.has(words.get(of + 1).token().form());
        int from = determined ? of + 2 : of + 1;
        return mention.passage().mentions(Fact.Kind.NUMBER).stream()
                .filter(m -> m.sentence() == mention.sentence() && m.from() == from)
                .map(m -> ComparingNumbers.number(m).number())
                .findFirst();
    }

    /** How the two parts make up the whole; empty if they do not. */
    Optional<String> with(Remainder other) {
        Optional<BigDecimal> sum = whole.or(other::whole);
        boolean bothTell = whole.isPresent() && other.whole.isPresent();
        boolean oneWhole = bothTell
                ? whole.equals(other.whole)
                : sum.filter(s -> s.compareTo(LARGE) >= 0).isPresent();
        return sum.filter(s -> counts
                        && other.counts
                        && oneWhole
                        && part.add(other.part).compareTo(s) == 0)
                .map(s -> part.toPlainString() + " + " + other.part.toPlainString() + " = " + s.toPlainString());
    }

    /** Whether both tell the whole, or count the same: the rest of 30 pupils is no 12 teachers. */
    boolean ofOne(Remainder other) {
        return (whole.isPresent() && other.whole.isPresent())
                || (!noun.isEmpty() && !other.noun.isEmpty() && SameWord.is(noun, other.noun));
    }
}
