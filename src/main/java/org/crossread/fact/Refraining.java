package org.crossread.fact;

import java.util.List;
import org.crossread.lexicon.VerbWords;

/** Finds the deed that somebody refrained from: {@code stopped short of calling}. */
final class Refraining {

    private static final VerbWords WORDS = VerbWords.standard();

    /** Words to the end of "stopped short of calling". */
    private static final int REFRAINED = 4;

    private Refraining() {}

    /** Where the deed stands that was not done: "stopped short of [calling]", "refrained from [voting]"; 0 if none does. */
    static int from(List<Lexeme> words, int at, String stem) {
        for (int next = at + 1; next < Math.min(words.size(), at + REFRAINED); next++) {
            if (words.get(next).text().endsWith("ing") && WORDS.is("refraining", phrase(words, at, next, stem))) {
                return next;
            }
        }
        return 0;
    }

    private static String phrase(List<Lexeme> words, int at, int to, String stem) {
        StringBuilder phrase = new StringBuilder(stem);
        words.subList(at + 1, to).forEach(w -> phrase.append('-').append(w.text()));
        return phrase.toString();
    }
}
