package org.crossread.text;

import org.crossread.lexicon.Abbreviations;

/**
 * A run of marks that may end a sentence, and what closes after it.
 *
 * <pre>
 *   ... "is this over?!" Then ...
 *                     ^^start  ^close  ^tail
 * </pre>
 *
 * @param text the paragraph
 * @param start the first mark
 * @param close after the last mark, where closing quotes and brackets begin
 * @param tail after the last mark and closer
 * @param dots how many full stops the run has, an ellipsis counted as three; 0 with other marks
 * @param spaced whether the full stops stand apart: {@code . . .}
 */
record Ending(String text, int start, int close, int tail, int dots, boolean spaced) {

    private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();

    /** Full stops of an ellipsis. */
    private static final int ELLIPSIS = 3;

    /** Chars looked back over for an address in a word without white space. */
    private static final int LONGEST_WORD = 60;

    /** The run that begins at a terminator. */
    static Ending at(String text, int start) {
        int dots = 0;
        boolean spaced = false;
        boolean others = false;
        int close = start;
        while (close < text.length()) {
            char c = text.charAt(close);
            if (Marks.isTerminator(c)) {
                dots += c == '…' ? ELLIPSIS : 1;
                others |= c != '.' && c != '…';
                close++;
            } else if (!others && c == ' ' && isLoneDot(text, close + 1)) {
                spaced = true;
                close++;
            } else {
                break;
            }
        }
        int tail = close;
        while (tail < text.length()) {
            char c = text.charAt(tail);
            if (Marks.isCloser(c) || Marks.isTerminator(c)) {
                tail++;
            } else if (c == '“' && (tail + 1 == text.length() || Marks.isSpace(text.charAt(tail + 1)))) {
                tail++;
            } else if (c == '[' && note(text, tail) > 0) {
                tail = note(text, tail);
            } else {
                break;
            }
        }
        return new Ending(text, start, close, tail, others ? 0 : dots, spaced);
    }

    /** Where the sentence from {@code from} ends with this; 0 if it goes on. */
    int breakAt(int from, Asides asides) {
        if (tail >= text.length()) {
            return tail;
        }
        if (!Marks.isSpace(text.charAt(tail))) {
            return glued() ? tail : 0;
        }
        if (asides.holds(start) && (asides.holds(tail) || emptyAside())) {
            return 0;
        }
        int next = Marks.skipSpace(text, tail);
        Next ahead = Next.at(text, next);
        if (!ahead.mayStart()) {
            return 0;
        }
        if (dots > 1) {
            return afterEllipsis(ahead);
        }
        boolean quoted = tail > close && hasQuote();
        if (quoted && ahead.attributes(text.charAt(start) == '.')) {
            return 0;
        }
        if (dots == 0) {
            return isNameWithMark() && !ahead.isStarter() ? 0 : tail;
        }
        return !quoted && new Stop(text, from, start, ahead).goesOn() ? 0 : tail;
    }

    private int afterEllipsis(Next ahead) {
        boolean apart = start > 0 && Marks.isSpace(text.charAt(start - 1));
        if (spaced && !apart && dots > ELLIPSIS) {
            return start + 1;
        }
        boolean omission = dots <= ELLIPSIS && (apart || ahead.word().equals("I"));
        return omission ? 0 : tail;
    }

    /** Whether a sentence begins right after this, the space between them lost: {@code world.Today}. */
    private boolean glued() {
        if (Marks.isWideTerminator(text.charAt(close - 1))) {
            return true;
        }
        if (start < 2 || tail + 1 >= text.length() || dots > 1 || Marks.isApostrophe(text.charAt(tail - 1))) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean word = Character.isLowerCase(before) && Character.isLowerCase(text.charAt(start - 2));
        boolean number = Character.isDigit(before);
        return (word || number || tail > close)
                && Character.isUpperCase(text.charAt(tail))
                && Character.isLowerCase(text.charAt(tail + 1))
                && !inAddress();
    }

    private boolean inAddress() {
        int first = start;
        int limit = Math.max(0, start - LONGEST_WORD);
        while (first > limit && !Marks.isSpace(text.charAt(first - 1))) {
            first--;
        }
        int last = tail;
        int end = Math.min(text.length(), tail + LONGEST_WORD);
        while (last < end && !Marks.isSpace(text.charAt(last))) {
            last++;
        }
        String word = text.substring(first, last);
        return word.indexOf('@') >= 0
                || word.indexOf('/') >= 0
                || word.startsWith("www.")
                || ABBREVIATIONS.kind(text.substring(first, start)).isPresent();
    }

    private boolean emptyAside() {
        return start > 0 && (text.charAt(start - 1) == '[' || text.charAt(start - 1) == '(');
    }

    private boolean hasQuote() {
        for (int i = close; i < tail; i++) {
            if (Marks.isQuote(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNameWithMark() {
        if (close - start > 1 || tail > close) {
            return false;
        }
        return ABBREVIATIONS
                .kind(Stop.wordBefore(text, 0, start) + text.charAt(start))
                .isPresent();
    }

    private static boolean isLoneDot(String text, int at) {
        return at < text.length()
                && text.charAt(at) == '.'
                && (at + 1 == text.length()
                        || text.charAt(at + 1) == ' '
                        || text.charAt(at + 1) == '.'
                        || Marks.isCloser(text.charAt(at + 1)));
    }

    /** The end of a note number in brackets, {@code [12]}; 0 if it is none. */
    private static int note(String text, int at) {
        int i = at + 1;
        while (i < text.length() && i - at <= ELLIPSIS && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > at + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : 0;
    }
}
