package org.crossread.finding;

import java.util.List;
import org.crossread.lexicon.CheckCues;
import org.crossread.lexicon.PhraseWords;

/**
 * What a figure says has risen or fallen: the words before the verb of its clause.
 *
 * <pre>
 * [Net profit] rose 12% to £40m        [sales] were up 15% at £90m
 * </pre>
 */
final class Moved {

    /** Words back from a figure to its verb: "rose by more than 12% in the quarter to £40m". */
    private static final int REACH = 9;

    private Moved() {}

    /** The telling words before the verb that moved the figure, in order; empty where none does. */
    static List<Word> subject(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = mention.from() - 1; w > 0 && w >= mention.from() - REACH; w--) {
            Word word = words.get(w);
            if (word.sentence() != mention.sentence() || word.punctuation()) {
                return List.of();
            }
            if (moves(word.token().form())) {
                return noun(words.get(w - 1)) ? List.of() : before(mention, w);
            }
        }
        return List.of();
    }

    /** "An increase of 5%": who asked for it is not what rose. */
    private static boolean noun(Word before) {
        return PhraseWords.standard()
                .of(before.token().form())
                .filter(k -> k == PhraseWords.Kind.DETERMINER)
                .isPresent();
    }

    private static List<Word> before(Mention mention, int verb) {
        Clause clause = Clause.around(mention);
        return clause.subjectOf(verb).map(clause::telling).orElse(List.of()).stream()
                .filter(w -> !w.number())
                .toList();
    }

    private static boolean moves(String form) {
        return CheckCues.standard().is(CheckCues.Role.UP, form)
                || CheckCues.standard().is(CheckCues.Role.DOWN, form);
    }

    /** Whether two figures moved, and what moved is in no word the same: profit here, sales there. */
    static boolean others(List<Word> left, List<Word> right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && left.stream().noneMatch(l -> right.stream().anyMatch(r -> SameWord.is(l.stem(), r.stem())));
    }
}
