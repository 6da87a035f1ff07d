package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence cut finer than into tokens: "£4.2m" is £, 4, the point, 2, m. What reads numbers and names decides for
 * itself what belongs together. An apostrophe inside a word is part of it.
 */
final class Pieces {

    private final String text;
    private final List<Piece> all;

    private Pieces(String text, List<Piece> all) {
        this.text = text;
        this.all = List.copyOf(all);
    }

    static Pieces of(String text) {
        List<Piece> pieces = new ArrayList<>(text.length() / 4 + 1);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isLetter(c)) {
                while (end < text.length() && wordGoesOn(text, end)) {
                    end++;
                }
                String form = text.substring(i, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                pieces.add(new Piece(Piece.Sort.WORD, form, Character.isUpperCase(c), i, end));
            } else if (digit(c)) {
                while (end < text.length() && digit(text.charAt(end))) {
                    end++;
                }
                pieces.add(new Piece(Piece.Sort.DIGITS, text.substring(i, end), false, i, end));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                pieces.add(new Piece(Piece.Sort.MARK, text.substring(i, end), false, i, end));
            }
            i = end;
        }
        return new Pieces(text, pieces);
    }

    private static boolean wordGoesOn(String text, int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '\u2019') {
            return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    String text() {
        return text;
    }

    int count() {
        return all.size();
    }

    /** The piece at {@code i}; an empty mark beyond either end. */
    Piece at(int i) {
        if (i < 0) {
            return new Piece(Piece.Sort.MARK, "", false, 0, 0);
        }
        if (i >= all.size()) {
            return new Piece(Piece.Sort.MARK, "", false, text.length(), text.length());
        }
        return all.get(i);
    }

    /** Whether nothing stands between the pieces {@code i} and {@code i + 1}. */
    boolean glued(int i) {
        return i >= 0
                && i + 1 < all.size()
                && all.get(i).end() == all.get(i + 1).start();
    }

    /** Whether the pieces from {@code i} on have these forms. */
    boolean read(int i, String... forms) {
        for (int k = 0; k < forms.length; k++) {
            if (!at(i + k).is(forms[k])) {
                return false;
            }
        }
        return true;
    }

    /** The first piece that starts at or after {@code offset}; the count of pieces if there is none. */
    int from(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
