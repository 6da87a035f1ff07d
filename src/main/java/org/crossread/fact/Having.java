package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import org.crossread.lexicon.Matters;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.VerbWords;

/** Finds of what a sentence tells that there was one or none: {@code paid a ransom}, {@code no language test}. */
final class Having {

    /** Words between a determiner and its noun: "a national language test". */
    private static final int PHRASE = 4;

    /** How far before the determiner the verb may stand. */
    private static final int NEAR = 2;

    /**
     * A thing.
     *
     * @param from index of the determiner
     * @param to index after the noun
     * @param noun its stem
     * @param denied whether there was none
     */
    record Thing(int from, int to, String noun, boolean denied) {}

    private Having() {}

    /**
     * The things of a sentence, in order.
     *
     * @param predicates its verb groups
     */
    static List<Thing> of(List<Lexeme> words, List<Predicates.Predicate> predicates) {
        List<Thing> found = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            Lexeme word = words.get(at);
            if (!word.isLetters() || word.capital() || !Matters.standard().is(word.stem())) {
                continue;
            }
            boolean more = at + 1 < words.size()
                    && words.get(at + 1).isLetters()
                    && !words.get(at + 1).is("'s")
                    && plain(words, at + 1)
                    && !Predicates.isPast(words, at + 1);
            int from = more ? -1 : determiner(words, at);
            if (from >= 0) {
                String noun = word.stem();
                boolean none = words.get(from).is("no") || words.get(from).is("without");
                if (none) {
                    found.add(new Thing(from, at + 1, noun, true));
                } else {
                    had(words, predicates, from, at, noun, found);
                }
            }
        }
        return found;
    }

    /** What is the object of a verb that is told as done, or must be. */
    private static void had(
            List<Lexeme> words,
            List<Predicates.Predicate> predicates,
            int from,
            int at,
            String noun,
            List<Thing> found) {
        for (Predicates.Predicate predicate : predicates) {
            boolean object = predicate.verb() < from && predicate.verb() >= from - NEAR;
            boolean told = predicate.done()
                    || VerbWords.standard()
                            .is("requiring", words.get(predicate.from()).text());
            boolean has = VerbWords.standard().is("having-verb", predicate.stem());
            if (object && told && has && !Predicates.isOpen(words, predicate.from())) {
                found.add(new Thing(from, at + 1, noun, predicate.negated()));
                return;
            }
        }
    }

    /** Index of "a", "no" or another such word that opens the phrase of the noun; -1 if it has none. */
    private static int determiner(List<Lexeme> words, int noun) {
        for (int i = noun - 1; i >= 0 && i >= noun - PHRASE; i--) {
            Lexeme word = words.get(i);
            if (word.isOf("having")) {
                return i;
            }
            if (word.is("-")) {
                continue;
            }
            if (!word.isLetters() || !plain(words, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean plain(List<Lexeme> words, int i) {
        return PhraseWords.standard().of(words.get(i).text()).isEmpty();
    }
}
