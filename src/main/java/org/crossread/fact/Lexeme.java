package org.crossread.fact;

/**
 * A word, a run of digits or a mark, as the finders of dates and predicates see it.
 *
 * @param text in lower case, quotes and dashes straightened
 * @param start of it in the sentence's text
 * @param end of it in the sentence's text
 * @param glued whether it follows the one before without a space
 * @param capital whether it starts with a capital letter
 */
record Lexeme(String text, int start, int end, boolean glued, boolean capital) {

    boolean isDigits() {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    boolean is(String word) {
        return text.equals(word);
    }
}
