package org.crossread.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Abbreviations;
import org.crossread.lexicon.Words;
import org.crossread.model.Span;
import org.crossread.model.Token;
import org.crossread.model.Token.Kind;

/**
 * Splits a sentence into tokens. Together they hold every char that is no white space, once. One token each: a number
 * with what is glued to it, money, a date in figures, a time, an abbreviation with its stops, an address, a hyphenated
 * word, a contraction. A possessive 's is a token of its own.
 *
 * <pre>
 *   |Gen.| |O'Neill|'s| |well-known| |U.S.| |plan| |doesn't| |cost| |$1.5bn|,| |only| |87%| |of| |it|.|
 * </pre>
 */
final class Tokens {

    private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of a sentence, in order. */
    static List<Token> of(String sentence) {
        Tokens tokens = new Tokens(sentence);
        int at = 0;
        while (at < sentence.length()) {
            at = Marks.isSpace(sentence.charAt(at)) ? at + 1 : tokens.take(at);
        }
        return tokens.tokens;
    }

    /** Takes the token that begins at {@code at}, with its possessive; where it ends. */
    private int take(int at) {
        int address = Addresses.end(text, at);
        if (address > at) {
            return add(at, address, Kind.WORD);
        }
        int number = Numerals.end(text, at);
        if (number > at) {
            return add(at, number, Kind.NUMBER);
        }
        int c = text.codePointAt(at);
        if (Letters.isWord(c)) {
            return word(at);
        }
        if (Marks.isApostrophe(c) && isPossessive(at)) {
            return add(at, at + 2, Kind.WORD);
        }
        boolean says = Character.getType(c) == Character.CURRENCY_SYMBOL || c == '%' || c == '‰';
        return add(at, mark(at, c), says ? Kind.WORD : Kind.PUNCTUATION);
    }

    private int word(int at) {
        int end = Letters.end(text, at);
        int apostrophe = end - 2;
        if (apostrophe > at && Marks.isApostrophe(text.charAt(apostrophe)) && isPossessive(apostrophe)) {
            String owner = text.substring(at, apostrophe);
            if (!Words.CONTRACTED.has(Forms.of(owner))) {
                add(at, apostrophe, Kind.WORD);
                return add(apostrophe, end, Kind.WORD);
            }
        }
        return add(at, stop(at, end), Kind.WORD);
    }

    /** After the full stop that belongs to the abbreviation in {@code [at, end)}; {@code end} if none does. */
    private int stop(int at, int end) {
        if (end >= text.length() || text.charAt(end) != '.') {
            return end;
        }
        boolean more = end + 1 < text.length();
        if (more && text.charAt(end + 1) == '.') {
            return end;
        }
        String word = text.substring(at, end);
        if (Stop.isDotted(word)) {
            return end + 1;
        }
        boolean inside = more && Letters.isInside(text, end + 1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        if (initial && inside) {
            return end + 1;
        }
        Optional<Abbreviations.Kind> kind = ABBREVIATIONS.kind(word);
        return kind.isPresent() && inside ? end + 1 : end;
    }

    private boolean isPossessive(int apostrophe) {
        return apostrophe + 1 < text.length()
                && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
                && (apostrophe + 2 == text.length() || !Character.isLetterOrDigit(text.codePointAt(apostrophe + 2)));
    }

    /** The end of a mark: a run of the same dots or dashes is one, and a mark holds the invisible chars after it. */
    private int mark(int at, int c) {
        int end = at + Character.charCount(c);
        if (c == '.' || c == '-') {
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
        }
        while (end < text.length() && Letters.isInvisible(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int add(int start, int end, Kind kind) {
        String words = text.substring(start, end);
        tokens.add(new Token(words, Forms.of(words), new Span(start, end), kind));
        return end;
    }
}
