package org.crossread.text;

import java.util.BitSet;

/** Brackets opened within a sentence: no sentence ends inside one. */
final class Asides {

    /** Chars that an aside may be long; one that runs on is taken for a bracket that was never closed. */
    private static final int LONGEST = 400;

    private final BitSet guarded;

    private Asides(BitSet guarded) {
        this.guarded = guarded;
    }

    /** The asides of a paragraph. A bracket that a sentence begins with is none: sentences may end inside it. */
    static Asides in(String text) {
        BitSet guarded = new BitSet();
        int at = 0;
        while (at < text.length()) {
            if (!isOpening(text.charAt(at)) || beginsSentence(text, at)) {
                at++;
                continue;
            }
            int end = close(text, at);
            if (end < 0) {
                at += LONGEST;
            } else {
                guarded.set(at, end);
                at = end;
            }
        }
        return new Asides(guarded);
    }

    /** Whether {@code at} lies inside an aside. */
    boolean holds(int at) {
        return guarded.get(at);
    }

    private static boolean beginsSentence(String text, int bracket) {
        int before = bracket;
        while (before > 0 && Marks.isSpace(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || (before < bracket && Marks.isTerminator(text.charAt(before - 1)));
    }

    /** After the bracket that closes the one at {@code open}; -1 if none does within reach. */
    private static int close(String text, int open) {
        int depth = 0;
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (isOpening(c)) {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[';
    }
}
