package org.crossread.check;

/**
 * A word or sign of a script.
 *
 * @param kind what it is
 * @param text as written; of a text in quotes or a regular expression only its first char
 * @param start index of its first char in the script
 * @param freshLine whether a line ends before it
 * @param endsValue whether a value has ended with it, so that a slash after it divides
 */
record ScriptToken(Kind kind, String text, int start, boolean freshLine, boolean endsValue) {

    /** What a token is (ECMAScript 2025, clause 12). */
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        TEMPLATE,
        REGEX,
        SIGN
    }

    boolean is(String sign) {
        return text.equals(sign) && kind != Kind.STRING && kind != Kind.REGEX;
    }
}
