package org.crossread.extract;

import java.util.List;
import java.util.Optional;

/**
 * Gathers the text of one block while a page is walked: folds white space, counts linked chars, finds the common box.
 */
final class Line {

    private final StringBuilder text = new StringBuilder();
    /** Common box (-1 before the first word), linked chars, line breaks since the last word, whether a space is due. */
    private final int[] state = {-1, 0, 0, 0};

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Between the no-break space and this there is none. */
    private static final char WIDE_SPACES = '\u1680';

    private static final int BOX = 0;
    private static final int LINKED = 1;
    private static final int BREAKS = 2;
    private static final int SPACE = 3;

    /** Adds a run of text that stands in {@code box}. */
    void add(String run, int box, List<Box> boxes) {
        int before = text.length();
        int i = 0;
        while (i < run.length()) {
            char c = run.charAt(i);
            if (space(c)) {
                state[SPACE] = 1;
                i++;
            } else if (unseen(c)) {
                i++;
            } else {
                if (state[SPACE] == 1 && text.length() > 0) {
                    text.append(' ');
                }
                state[SPACE] = 0;
                state[BREAKS] = 0;
                int word = i;
                while (i < run.length() && !space(run.charAt(i)) && !unseen(run.charAt(i))) {
                    i++;
                }
                text.append(run, word, i);
            }
        }
        if (text.length() > before) {
            state[BOX] = state[BOX] < 0 ? box : common(state[BOX], box, boxes);
            if (boxes.get(box).marks().contains(Box.Mark.LINK)) {
                state[LINKED] += text.length() - before;
            }
        }
    }

    /** Notes that a space is due before the next word. */
    void space() {
        state[SPACE] = 1;
    }

    /** Notes a line break; true if it is the second in a row, which ends the paragraph. */
    boolean breaks() {
        state[SPACE] = 1;
        state[BREAKS]++;
        return state[BREAKS] == 2;
    }

    /** The block so far, if it has a word; afterwards the line is empty. */
    Optional<Block> end(List<Box> boxes) {
        Optional<Block> block = text.length() == 0
                ? Optional.empty()
                : Optional.of(new Block(
                        state[BOX],
                        text.toString(),
                        state[LINKED],
                        boxes.get(state[BOX]).marks()));
        text.setLength(0);
        state[BOX] = -1;
        state[LINKED] = 0;
        state[BREAKS] = 0;
        state[SPACE] = 0;
        return block;
    }

    private static int common(int a, int b, List<Box> boxes) {
        int one = a;
        int other = b;
        while (one != other) {
            if (boxes.get(one).depth() >= boxes.get(other).depth()) {
                one = boxes.get(one).parent();
            } else {
                other = boxes.get(other).parent();
            }
        }
        return one;
    }

    private static boolean space(char c) {
        // Nearly every char is a letter of ASCII, for which one look is enough.
        return c < NO_BREAK_SPACE ? Character.isWhitespace(c) : c == NO_BREAK_SPACE || (c >= WIDE_SPACES && isWide(c));
    }

    private static boolean isWide(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Soft hyphens, zero-width marks and byte order marks are no part of a word. */
    private static boolean unseen(char c) {
        return c == '\u0000'
                || c == '\u00AD'
                || (c >= WIDE_SPACES && (c == '\u200B' || c == '\u2060' || c == '\uFEFF'));
    }
}
