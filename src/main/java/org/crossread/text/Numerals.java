package org.crossread.text;

/**
 * Reads numbers with all that is glued to them: {@code 4.2m}, {@code 5.30pm}, {@code US$1.5bn}, {@code 87%},
 * {@code 8.6.2017}, {@code 16:14}, {@code 2017-06-08}, {@code 5-4}, {@code 10-year-old}, {@code 1990s}, {@code #1}.
 */
final class Numerals {

    /** Letters before a currency sign: US$, HK$. */
    private static final int LONGEST_PREFIX = 3;

    private Numerals() {}

    /** The end of the number that begins at {@code at}; {@code at} if none does. */
    static int end(String text, int at) {
        int digits = digits(text, at);
        if (digits < 0) {
            return at;
        }
        int end = digits;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (Letters.isWord(c) || c == '%' || c == '‰' || c == '°' || c == '′') {
                end += Character.charCount(c);
            } else if (joins(text, end, c)) {
                end++;
            } else if (c == '.' && isClock(text, end)) {
                end += 3;
            } else {
                break;
            }
        }
        return end;
    }

    /** Where the first digit stands, after a sign and a currency; -1 if it is no number. */
    private static int digits(String text, int at) {
        int i = at;
        char c = text.charAt(i);
        if (c >= 'a' && c <= 'z') {
            return -1;
        }
        if (Character.isDigit(c) || isFraction(c)) {
            return i;
        }
        boolean apart = at == 0 || !Letters.isWord(text.codePointBefore(at));
        if ((c == '+' || c == '-' || c == '−' || c == '#') && apart) {
            i++;
        } else if (Marks.isApostrophe(c) && isDecade(text, i + 1)) {
            return i + 1;
        } else {
            int letters = i;
            while (letters < text.length() && letters - i < LONGEST_PREFIX && isCapital(text.charAt(letters))) {
                letters++;
            }
            if (letters > i && (letters >= text.length() || !isCurrency(text.charAt(letters)))) {
                return -1;
            }
            i = letters;
        }
        if (i < text.length() && isCurrency(text.charAt(i))) {
            i++;
        }
        return i > at && i < text.length() && Character.isDigit(text.charAt(i)) ? i : -1;
    }

    private static boolean joins(String text, int at, int c) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return switch (c) {
            case '.', ',', ':', '/', '\'', '’' -> Character.isDigit(next) && Character.isDigit(text.charAt(at - 1));
            case '-', '‐', '‑', '–' -> Character.isDigit(next) || (c != '–' && Character.isLetter(next));
            default -> false;
        };
    }

    /** Whether the stops of a.m. or p.m. go on at {@code at}: {@code 5.30p.m.} */
    private static boolean isClock(String text, int at) {
        return at + 2 < text.length()
                && (text.charAt(at - 1) == 'p' || text.charAt(at - 1) == 'a')
                && text.charAt(at + 1) == 'm'
                && text.charAt(at + 2) == '.';
    }

    private static boolean isDecade(String text, int at) {
        return at + 1 < text.length()
                && Character.isDigit(text.charAt(at))
                && Character.isDigit(text.charAt(at + 1))
                && (at + 2 == text.length() || !Character.isDigit(text.charAt(at + 2)));
    }

    private static boolean isFraction(char c) {
        return c > 127 && Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isCurrency(char c) {
        return c == '$' || (c > 127 && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }
}
