package org.crossread.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Words;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;

/**
 * What is told of a part: "nine of them seriously" and "seven of whom are serious" are one part, "two children"
 * another.
 *
 * @param whole stems of the words that name what it is a part of: {@code hanger} of "14 of its 96 hangers"
 * @param told stems of the telling words behind them
 */
record Parts(List<String> whole, List<String> told) {

    /** Words behind a part in which its clause tells what it is the part of. */
    private static final int REACH = 6;

    /**
     * Whether both are parts of one whole, or the same is told of both: "nine of the hurt" are not "nine who were
     * hurt".
     */
    static boolean alike(Mention left, Mention right) {
        Parts mine = of(left);
        Parts theirs = of(right);
        return shared(mine.whole, theirs.whole) || shared(mine.told, theirs.told) || ofOneWhole(left, right);
    }

    /** Whether both are told as parts of as many: "19 of the 64 goats" and "27 of the 64 animals". */
    static boolean ofOneWhole(Mention left, Mention right) {
        Optional<BigDecimal> whole = Remainder.of(left).whole();
        return whole.isPresent() && whole.equals(Remainder.of(right).whole());
    }

    /**
     * Whether a figure cannot be the whole that a part is told of: it counts the same and is smaller, or the whole
     * stands beside the part and beside the figure too.
     */
    static boolean isNoWhole(Mention part, Mention figure) {
        NumberFact mine = ComparingNumbers.number(part);
        NumberFact theirs = ComparingNumbers.number(figure);
        return (Counts.akin(mine, theirs) && theirs.number().compareTo(mine.number()) < 0)
                || Remainder.of(part)
                        .whole()
                        .filter(whole -> figure.passage().mentions(Fact.Kind.NUMBER).stream()
                                .anyMatch(m -> !m.is(figure)
                                        && ComparingNumbers.number(m).number().compareTo(whole) == 0))
                        .isPresent();
    }

    private static boolean shared(List<String> stems, List<String> others) {
        return stems.stream().anyMatch(s -> others.stream().anyMatch(o -> SameWord.is(s, o)));
    }

    private static Parts of(Mention mention) {
        List<Word> words = mention.passage().words();
        List<String> whole = new ArrayList<>();
        List<String> told = new ArrayList<>();
        boolean named = mention.form(mention.to()).equals("of");
        for (int w = mention.to(); w < words.size() && w < mention.to() + REACH; w++) {
            Word word = words.get(w);
            if (word.sentence() != mention.sentence() || word.punctuation()) {
                break;
            }
            boolean leads = word.number() || Words.BEFORE_WHOLE.has(word.token().form()) || w == mention.to();
            named &= word.telling() || (whole.isEmpty() && leads);
            if (word.telling() && !(named && word.number())) {
                (named ? whole : told).add(word.stem());
            }
        }
        return new Parts(whole, told);
    }
}
