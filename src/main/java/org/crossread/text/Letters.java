package org.crossread.text;

/** Reads words: letters and digits, joined by apostrophes, hyphens, inner stops and an ampersand between capitals. */
final class Letters {

    private Letters() {}

    /** Whether a word may begin with or hold it: letters, digits, and the marks that combine with them. */
    static boolean isWord(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || isInvisible(c);
    }

    /** The end of the word that begins at {@code at}. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (isWord(c)) {
                end += Character.charCount(c);
            } else if (end > at && joins(text, end, c, at)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether the sentence has more words from {@code at} on, and no closing mark comes first. */
    static boolean isInside(String text, int at) {
        if (text.charAt(at) == ',' || text.charAt(at) == '-' || text.charAt(at) == ';' || text.charAt(at) == ':') {
            return true;
        }
        int next = Marks.skipSpace(text, at);
        return next < text.length() && (Marks.isSpace(text.charAt(at)) || isWord(text.codePointAt(at)));
    }

    private static boolean joins(String text, int at, int c, int from) {
        if (at + 1 >= text.length()) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        if (!isWord(next)) {
            return false;
        }
        if (Marks.isApostrophe(c) || Marks.isHyphen(c)) {
            return true;
        }
        if (c == '&') {
            return Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(next);
        }
        return c == '.' && Character.isLetter(next) && isShort(text, from, at);
    }

    /** Whether the part before the stop is one of an abbreviation: a letter, or Ph of Ph.D. */
    private static boolean isShort(String text, int from, int at) {
        int first = at;
        while (first > from && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        int length = at - first;
        return length == 1 || (length == 2 && Character.isUpperCase(text.charAt(first)) && first == from);
    }

    /** Whether it is shown only with the char before it, or not at all. */
    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }
}
