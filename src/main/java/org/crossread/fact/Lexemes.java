package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossread.lexicon.VerbWords;

/**
 * Splits a sentence finer than its tokens: digits apart from letters, {@code 's} apart from its word, {@code
 * a.m.} and {@code o'clock} whole.
 */
final class Lexemes {

    /** Letters of the shortest verb that a paper prints in capitals: LOST, SHOT; shorter ones are abbreviations. */
    private static final int SHOUTED = 4;

    private Lexemes() {}

    static List<Lexeme> of(String text) {
        List<Lexeme> words = new ArrayList<>();
        int at = 0;
        int last = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                continue;
            }
            int end = end(text, at, c);
            String lower = lower(text, at, end);
            boolean capital = Character.isUpperCase(c) && !isShouted(text, at, end, lower);
            words.add(Lexeme.of(lower, at, end, at == last, capital));
            last = end;
            at = end;
        }
        return words;
    }

    private static int end(String text, int at, char c) {
        if (c >= '0' && c <= '9') {
            int end = at;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            return end;
        }
        if (isApostrophe(c)) {
            return at + 1 < text.length() && (text.charAt(at + 1) == 's') && !letterAt(text, at + 2) ? at + 2 : at + 1;
        }
        if (!Character.isLetter(c)) {
            return at + 1;
        }
        int end = at;
        while (letterAt(text, end)) {
            end++;
        }
        if (end - at == 1 && (c == 'a' || c == 'p' || c == 'A' || c == 'P') && charIs(text, end, '.', '.')) {
            if (charIs(text, end + 1, 'm', 'M') && !letterAt(text, end + 2)) {
                return charIs(text, end + 2, '.', '.') ? end + 3 : end + 2;
            }
        }
        if (end - at == 1 && charIs(text, at, 'o', 'O') && end < text.length() && isApostrophe(text.charAt(end))) {
            if (text.regionMatches(true, end + 1, "clock", 0, 5)) {
                return end + 6;
            }
        }
        return end;
    }

    /** Whether a verb is only printed in capitals to catch the eye: "has been CHARGED". */
    private static boolean isShouted(String text, int start, int end, String lower) {
        return end - start >= SHOUTED
                && Character.isUpperCase(text.charAt(start + 1))
                && Character.isUpperCase(text.charAt(end - 1))
                && (lower.endsWith("ed")
                        || lower.endsWith("ing")
                        || VerbWords.standard().is("past", lower));
    }

    private static String lower(String text, int start, int end) {
        if (end - start == 1) {
            char c = text.charAt(start);
            if (isApostrophe(c)) {
                return "'";
            }
            if (c == '–' || c == '—' || c == '‑' || c == '−') {
                return "-";
            }
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static boolean letterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean charIs(String text, int at, char a, char b) {
        return at < text.length() && (text.charAt(at) == a || text.charAt(at) == b);
    }
}
