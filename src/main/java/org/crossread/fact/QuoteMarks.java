package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import org.crossread.model.Article;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/**
 * Finds what stands in quotation marks: curly, straight, angled, low, single. Only the outer of nested marks count.
 * A quotation may begin in an earlier sentence of the paragraph and end in a later one.
 */
final class QuoteMarks {

    /** Chars read back from a sentence for a mark that is still open; paragraphs of news are far shorter. */
    private static final int LONGEST_BEFORE = 1500;

    /** Chars within which a single mark must close; else it is an apostrophe. */
    private static final int LONGEST_SINGLE = 600;

    /**
     * What stands in marks within one sentence.
     *
     * @param words in the sentence, without the marks
     * @param outer the same with those marks that stand in the sentence
     * @param opens whether it begins in this sentence
     * @param closes whether it ends in this sentence
     */
    record Marked(Span words, Span outer, boolean opens, boolean closes) {}

    private final String text;
    private final List<int[]> pairs = new ArrayList<>();

    /** Up to where no single mark closes, as far as is known; so that a run of apostrophes is read once. */
    private final int[] barren = {0};

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** The stretches of a sentence in marks, in order. */
    static List<Marked> in(Sentence sentence, Article article) {
        String paragraph = article.paragraphs().get(sentence.paragraph() - 1).text();
        int end = sentence.where().end();
        if (end > paragraph.length()) {
            return in(sentence.text(), 0);
        }
        int from = Math.max(0, sentence.where().start() - LONGEST_BEFORE);
        return in(paragraph.substring(from, end), sentence.where().start() - from);
    }

    /** Those of the text from {@code start} on; what stands before decides whether a mark is open there. */
    private static List<Marked> in(String text, int start) {
        if (!hasMark(text)) {
            return List.of();
        }
        QuoteMarks marks = new QuoteMarks(text);
        marks.pair();
        List<Marked> found = new ArrayList<>();
        for (int[] pair : marks.pairs) {
            if (pair[1] < start) {
                continue;
            }
            boolean opens = pair[0] >= start;
            boolean closes = pair[1] < text.length();
            int from = opens ? pair[0] + 1 : start;
            int to = pair[1];
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from + (isSingle(text.charAt(pair[0])) ? 1 : 0)) {
                Span words = new Span(from - start, to - start);
                Span outer = new Span((opens ? pair[0] : from) - start, (closes ? pair[1] + 1 : to) - start);
                found.add(new Marked(words, outer, opens, closes));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '‚' || c == '`';
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'' || c > 127) {
                return true;
            }
        }
        return false;
    }

    /** Pairs the marks; one left open goes on to the end of the text. */
    private void pair() {
        int open = -1;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                char partner = partner(i, c);
                if (partner != 0) {
                    open = i;
                    closing = partner;
                }
            } else if (closes(i, c, closing)) {
                pairs.add(new int[] {open, i});
                open = -1;
            }
        }
        if (open >= 0) {
            pairs.add(new int[] {open, text.length()});
        }
    }

    /** The mark that closes what {@code c} opens at {@code i}; 0 if it opens nothing. */
    private char partner(int i, char c) {
        return switch (c) {
            case '“', '‟' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            case '»' -> beginsWord(i) ? '«' : 0;
            case '‹' -> '›';
            case '「' -> '」';
            case '『' -> '』';
            case '"' -> beginsWord(i) ? '"' : 0;
            case '”' -> beginsWord(i) && i + 1 < text.length() ? '”' : 0;
            case '‘', '‚', '`' -> beginsWord(i) && closesSoon(i, '’') ? '’' : 0;
            case '\'' -> beginsWord(i) && !isDecade(i) && closesSoon(i, '\'') ? '\'' : 0;
            default -> 0;
        };
    }

    private boolean closes(int i, char c, char closing) {
        return switch (closing) {
            case '”' -> c == '”' || (c == '"' && !beginsWord(i));
            case '“' -> c == '“' || c == '”';
            case '"' -> (c == '"' && !beginsWord(i)) || c == '”';
            case '’', '\'' -> (c == '’' || c == '\'') && endsSingle(i);
            default -> c == closing;
        };
    }

    private boolean closesSoon(int open, char closing) {
        int limit = Math.min(text.length(), open + LONGEST_SINGLE);
        for (int i = Math.max(open + 2, barren[0]); i < limit; i++) {
            if (closes(i, text.charAt(i), closing)) {
                return true;
            }
        }
        barren[0] = limit;
        return false;
    }

    /** Whether white space or an opening stands before, and none after. */
    private boolean beginsWord(int i) {
        boolean before = i == 0 || isOpening(text.charAt(i - 1));
        return before && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    }

    private static boolean isOpening(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-/“\"«„:".indexOf(c) >= 0;
    }

    /** Whether an apostrophe-like mark closes: a letter does not follow; after an s, only where a clause ends too. */
    private boolean endsSingle(int i) {
        boolean last = i + 1 >= text.length();
        if (!last && Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        char before = text.charAt(i - 1);
        if (Character.isWhitespace(before)) {
            return false;
        }
        boolean plural = before == 's' && !last && text.charAt(i + 1) == ' ';
        return !plural || i + 2 >= text.length() || !Character.isLowerCase(text.charAt(i + 2));
    }

    private boolean isDecade(int i) {
        return i + 2 < text.length() && Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2));
    }
}
