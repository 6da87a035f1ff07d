package org.crossread.finding;

import org.crossread.lexicon.Roots;
import org.crossread.lexicon.Synonyms;

/** Whether two stems speak of the same thing: to find what belongs together, never to judge two values equal. */
final class SameWord {

    private SameWord() {}

    static boolean is(String left, String right) {
        return Roots.same(left, right) || Synonyms.standard().same(left.replace('-', ' '), right.replace('-', ' '));
    }
}
