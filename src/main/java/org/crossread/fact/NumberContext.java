package org.crossread.fact;

import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberWords;
import org.crossread.lexicon.Units;

/** What the words behind a number tell about it. */
final class NumberContext {

    private static final NumberCues CUES = NumberCues.standard();
    private static final NumberWords WORDS = NumberWords.standard();

    private NumberContext() {}

    /** Whether what follows shows that the number counts or measures. */
    static boolean counts(Pieces pieces, int i) {
        int next = i + 1;
        while ((pieces.at(next).is(",") || pieces.at(next).is("."))
                && pieces.glued(next)
                && pieces.at(next + 1).digits()) {
            next += 2;
        }
        Piece after = pieces.at(next);
        if (next > i + 1
                || (CountedNoun.plural(after.form())
                        && !after.capital()
                        && CUES.verb(after.form()).isEmpty())) {
            return true;
        }
        return WORDS.is(NumberWords.Role.SCALE, after.form())
                || WORDS.is(NumberWords.Role.SHORT, after.form())
                || CUES.is(NumberCues.Role.TIME, after.form())
                || after.is("%")
                || Units.standard().at(pieces.text(), after.start()).isPresent();
    }

    /** Whether a unit of time follows, so that the number is a duration; "15,000 a year" are so many in each. */
    static boolean time(Pieces pieces, int next) {
        int at = pieces.at(next).dash() ? next + 1 : next;
        if (pieces.at(next - 1).digits() && (pieces.read(next, "a") || pieces.read(next, "an"))) {
            return false;
        }
        for (int i = at; i < at + 5; i++) {
            String form = pieces.at(i).form();
            if (CUES.is(NumberCues.Role.TIME, form)) {
                return true;
            }
            if (!CUES.is(NumberCues.Role.BETWEEN, form)
                    && !pieces.at(i).dash()
                    && !WORDS.is(NumberWords.Role.PART, form)) {
                return false;
            }
        }
        return false;
    }
}
