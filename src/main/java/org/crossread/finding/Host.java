package org.crossread.finding;

import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.PhraseWords;

/** What stands at a place: the noun before "in" and its name, "the [factory], in Denholm". */
final class Host {

    /** Words back from a name to the noun: a preposition, an article, a comma. */
    private static final int REACH = 4;

    private Host() {}

    /** Whether both names tell where one thing is, by the same noun or one that means the same. */
    static boolean same(Mention left, Mention right) {
        Optional<Word> mine = of(left);
        Optional<Word> theirs = of(right);
        return mine.isPresent()
                && theirs.isPresent()
                && SameWord.is(mine.get().stem(), theirs.get().stem());
    }

    private static Optional<Word> of(Mention mention) {
        List<Word> words = mention.passage().words();
        boolean preposition = false;
        for (int w = mention.from() - 1; w >= 0 && w >= mention.from() - REACH; w--) {
            Word word = words.get(w);
            boolean comma = word.token().form().equals(",");
            if (word.sentence() != mention.sentence() || (word.punctuation() && !comma)) {
                return Optional.empty();
            }
            if (word.telling()) {
                return preposition && !word.number() && !capital(word) ? Optional.of(word) : Optional.empty();
            }
            preposition |= PhraseWords.standard()
                    .of(word.token().form())
                    .filter(k -> k == PhraseWords.Kind.PREPOSITION)
                    .isPresent();
        }
        return Optional.empty();
    }

    private static boolean capital(Word word) {
        return Character.isUpperCase(word.token().text().charAt(0));
    }
}
