package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import org.crossread.lexicon.Transatlantic;

/**
 * The longest common subsequence of two utterances' words; a word of the same stem counts, but less than the same word.
 *
 * @param left number of the word on the left, for each match in order
 * @param right number of the word on the right
 */
record WordMatch(List<Integer> left, List<Integer> right) {

    private static final int SAME_FORM = 50;
    private static final int SAME_STEM = 40;

    /**
     * Of two equal ways to match, the one that keeps words together: the "a" of "a promise", not that of "a contract".
     */
    private static final int TOGETHER = 1;

    /** Utterances are short; what is longer than this is compared only so far. */
    private static final int LONGEST = 400;

    static WordMatch of(Utterance a, Utterance b) {
        int n = Math.min(a.size(), LONGEST);
        int m = Math.min(b.size(), LONGEST);
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                int same = worth(a, i, b, j);
                int matched = same == 0 ? 0 : same + best[i + 1][j + 1];
                best[i][j] = Math.max(matched, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            int same = worth(a, i, b, j);
            if (same > 0 && best[i][j] == same + best[i + 1][j + 1]) {
                left.add(i++);
                right.add(j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return new WordMatch(left, right);
    }

    private static int worth(Utterance a, int i, Utterance b, int j) {
        int same = worth(a.word(i), b.word(j));
        boolean next = same > 0 && i + 1 < a.size() && j + 1 < b.size() && worth(a.word(i + 1), b.word(j + 1)) > 0;
        return next ? same + TOGETHER : same;
    }

    private static int worth(Word a, Word b) {
        if (sameForm(a, b)) {
            return SAME_FORM;
        }
        return a.telling() && a.stem().equals(b.stem()) ? SAME_STEM : 0;
    }

    /** One word, however the outlet's country spells it. */
    static boolean sameForm(Word a, Word b) {
        return Transatlantic.standard().same(a.token().form(), b.token().form());
    }

    int size() {
        return left.size();
    }
}
