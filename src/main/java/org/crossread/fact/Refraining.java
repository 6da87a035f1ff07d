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
        String phrase = stem;
        for (int next = at + 1; next < Math.min(words.size(), at + REFRAINED); next++) {
            if (WORDS.is("refraining", phrase) && words.get(next).text().endsWith("ing")) {
                return next;
            }
            phrase += "-" + words.get(next).text();
        }
        return 0;
    }
}
