package org.crossread.model;

/**
 * A word, a number with its unit, or a punctuation mark.
 *
 * @param text as it is shown
 * @param form as it is compared: lower case, quotes and dashes straightened
 * @param where in the sentence's text
 * @param kind what it is
 */
public record Token(String text, String form, Span where, Kind kind) {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    public Token {
        if (text.length() != where.length()) {
            throw new IllegalArgumentException("token '" + text + "' does not fill " + where);
        }
    }
}
