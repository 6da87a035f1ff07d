package org.crossread.finding;

import java.util.List;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;
import org.crossread.model.PolarityFact;

/**
 * Tells what somebody only means to do from what is done: {@code had planned to attend} and {@code did not attend} are
 * both true, {@code has decided to prosecute} and {@code will not prosecute} are not.
 */
final class Intention {

    private static final VerbWords WORDS = VerbWords.standard();

    private Intention() {}

    /** Whether one tells what is meant and the other what came of it, so that the two deny nothing of each other. */
    static boolean apart(Mention left, Mention right) {
        boolean mine = isMeant(left);
        boolean theirs = isMeant(right);
        return mine != theirs && (mine ? isOver(right, left) : isOver(left, right));
    }

    /** Whether the mention tells how it came: an intention not to is broken by what is done, a mere word may be. */
    private static boolean isOver(Mention mention, Mention meant) {
        boolean not = !((PolarityFact) meant.fact()).affirmed();
        boolean word = has(meant, "promising");
        return !isAhead(mention) && !(not && !word && ((PolarityFact) mention.fact()).affirmed());
    }

    /** Whether a verb of deciding or a plan leads to the deed; what was agreed to is as good as done. */
    private static boolean isMeant(Mention mention) {
        return (has(mention, "deciding") && !has(mention, "agreeing")) || has(mention, "planning");
    }

    private static boolean has(Mention mention, String kind) {
        List<Word> words = words(mention);
        for (int w = 0; w + 1 < words.size(); w++) {
            Words leading = kind.equals("planning") ? Words.BEHIND_PLAN : Words.BEHIND_DECISION;
            if (WORDS.is(kind, words.get(w).stem())
                    && leading.has(words.get(w + 1).token().form())) {
                return words.size() > 2;
            }
        }
        return false;
    }

    /** Whether it is told as still to come: it will be, is to be, is ruled out. */
    private static boolean isAhead(Mention mention) {
        return words(mention).stream().anyMatch(w -> WORDS.is("ahead", w.token().form()));
    }

    private static List<Word> words(Mention mention) {
        return mention.passage().words().subList(mention.from(), mention.to());
    }
}
