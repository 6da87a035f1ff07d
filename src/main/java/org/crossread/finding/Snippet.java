package org.crossread.finding;

import java.util.List;
import org.crossread.model.Sentence;
import org.crossread.model.Token;
import org.crossread.model.Value;

/** The words of a sentence around a value, enough to be understood alone. */
final class Snippet {

    /** Words before and after the value; an editor knows the clause by then. */
    private static final int BEFORE = 8;

    private static final int AFTER = 7;

    private Snippet() {}

    /** The value with some words around it, "..." where the sentence goes on. */
    static String of(Value value, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int first = tokens.size();
        int last = 0;
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.get(t).where().overlaps(value.place().where())) {
                first = Math.min(first, t);
                last = Math.max(last, t);
            }
        }
        if (first > last) {
            return value.text();
        }
        int from = stop(tokens, first, -1, BEFORE);
        int to = stop(tokens, last, 1, AFTER);
        String text = sentence.text()
                .substring(
                        tokens.get(from).where().start(), tokens.get(to).where().end());
        return (goesOn(tokens, from - 1, -1) ? "… " : "") + text + (goesOn(tokens, to + 1, 1) ? " …" : "");
    }

    /** Whether a word stands beyond, and no quotation mark before it. */
    private static boolean goesOn(List<Token> tokens, int beyond, int step) {
        for (int t = beyond; t >= 0 && t < tokens.size(); t += step) {
            if (tokens.get(t).kind() != Token.Kind.PUNCTUATION) {
                return true;
            }
            if (quotation(tokens.get(t))) {
                return false;
            }
        }
        return false;
    }

    private static boolean quotation(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION && "\"“”„«»".contains(token.text());
    }

    /** The token at which to stop: after so many words, and never at a mark. */
    private static int stop(List<Token> tokens, int start, int step, int most) {
        int at = start;
        int words = 0;
        for (int t = start + step; t >= 0 && t < tokens.size() && words < most; t += step) {
            boolean mark = tokens.get(t).kind() == Token.Kind.PUNCTUATION;
            if (quotation(tokens.get(t))
                    || (mark && ";:—–".contains(tokens.get(t).text()))) {
                break;
            }
            if (!mark) {
                words++;
                at = t;
            }
        }
        return at;
    }
}
