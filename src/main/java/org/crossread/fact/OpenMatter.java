package org.crossread.fact;

import java.util.List;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.PhraseWords.Kind;

/** What is left open: the verb behind "have not determined what", "has not decided whether to". */
final class OpenMatter {

    /** How far the verb may stand from the words that leave it open: "whether the two men had set off". */
    private static final int REACH = 9;

    private OpenMatter() {}

    /**
     * The stem of the verb, or of a noun such as "source" right behind; empty if neither is near.
     *
     * @param end index after the words that leave it open
     */
    static String of(List<Lexeme> words, List<Predicates.Predicate> predicates, int end) {
        for (int i = end; i < words.size() && i < end + REACH; i++) {
            int here = i;
            if (!words.get(i).isLetters()
                    && !words.get(i).isDigits()
                    && !words.get(i).is("'s")) {
                break;
            }
            if (words.get(i).is("to")
                    && i + 1 < words.size()
                    && kind(words.get(i + 1)).isEmpty()) {
                return words.get(i + 1).stem();
            }
            for (Predicates.Predicate predicate : predicates) {
                if (predicate.from() <= here && predicate.verb() >= here && predicate.from() >= end) {
                    return predicate.stem();
                }
            }
        }
        return "";
    }

    private static java.util.Optional<Kind> kind(Lexeme word) {
        return PhraseWords.standard().of(word.text());
    }
}
