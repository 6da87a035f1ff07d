package org.crossread.finding;

import java.util.List;
import java.util.stream.Stream;
import org.crossread.lexicon.CheckCues;
import org.crossread.model.NumberFact;
import org.crossread.model.Unit;

/** Whether a rank says which thing is meant, "the first offer", or how often it came, "the third rise in a row". */
final class Ranked {

    /** Words behind a rank in which it may be said to count. */
    private static final int REACH = 5;

    private Ranked() {}

    /** Whether it picks out one of several: behind "the", and nothing says that it counts. */
    static boolean which(Mention mention) {
        List<Word> words = mention.passage().words();
        int before = mention.from() - 1;
        boolean definite = before >= 0
                && words.get(before).sentence() == mention.sentence()
                && words.get(before).token().form().equals("the");
        for (int w = mention.to(); definite && w < words.size() && w < mention.to() + REACH; w++) {
            if (words.get(w).sentence() == mention.sentence()
                    && CheckCues.standard()
                            .is(CheckCues.Role.COUNTING, words.get(w).token().form())) {
                return false;
            }
        }
        return definite;
    }

    /** Whether both are so many steps up one scale: "the third of five levels", "the fourth of five". */
    static boolean onOneScale(Mention left, Mention right) {
        return Parts.ofOneWhole(left, right);
    }

    /** Whether the sentences of two mentions rank one thing differently: "the first attack" and "the second attack". */
    static boolean differently(Mention left, Mention right) {
        return ranks(left)
                .anyMatch(l -> ranks(right)
                        .anyMatch(
                                r -> SameWord.is(l.counted().head(), r.counted().head())
                                        && l.number().compareTo(r.number()) != 0));
    }

    private static Stream<NumberFact> ranks(Mention mention) {
        return mention.home().facts().stream()
                .filter(NumberFact.class::isInstance)
                .map(NumberFact.class::cast)
                .filter(n -> n.unit().dimension() == Unit.Dimension.RANK)
                .filter(n -> !n.counted().head().isEmpty());
    }
}
