package org.crossread.text;

/** The punctuation marks that sentences and tokens turn on. */
final class Marks {

    private Marks() {}

    /** White space of any kind, the no-break ones too. */
    static boolean isSpace(int c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Ends a sentence: full stop, exclamation and question marks, the ellipsis, and those of East Asia. */
    static boolean isTerminator(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '‽', '。', '！', '？' -> true;
            default -> false;
        };
    }

    /** Ends a sentence though no space follows. */
    static boolean isWideTerminator(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    /** A quotation mark of any language, or an apostrophe used as one. */
    static boolean isQuote(char c) {
        return switch (c) {
            case '"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '「', '」', '『', '』', '`' -> true;
            default -> false;
        };
    }

    /** Closes a quotation or a bracket, where it follows the end of a sentence directly. */
    static boolean isCloser(char c) {
        return c == ')' || c == ']' || c == '}' || c == '」' || c == '』' || (isQuote(c) && c != '„' && c != '‚');
    }

    /** Opens a quotation or a bracket, or a dash: what may stand before the first letter of a sentence. */
    static boolean isOpener(char c) {
        return isQuote(c) || isDash(c) || c == '(' || c == '[' || c == '{' || c == '¿' || c == '¡';
    }

    /** A bullet at the head of a list item. */
    static boolean isBullet(char c) {
        return switch (c) {
            case '•', '⁃', '‣', '◦', '▪', '●' -> true;
            default -> false;
        };
    }

    /** A hyphen, dash or minus. */
    static boolean isDash(int c) {
        return c == '-' || (c >= '‐' && c <= '―') || c == '−';
    }

    /** A hyphen within a word. */
    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** An apostrophe within a word. */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    /** The first index from {@code at} on that holds no white space, or the text's length. */
    static int skipSpace(String text, int at) {
        int i = at;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
