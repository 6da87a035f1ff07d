package org.crossread.fact;

import java.util.Set;
import org.crossread.lexicon.Stems;
import org.crossread.lexicon.VerbWords;

/**
 * A word, a run of digits or a mark, as the finders of dates and predicates see it. What the lexicon knows of it is
 * looked up once, however many rules ask.
 *
 * @param text in lower case, quotes and dashes straightened
 * @param stem the base form
 * @param classes of the verb words that it is in
 * @param start of it in the sentence's text
 * @param end of it in the sentence's text
 * @param glued whether it follows the one before without a space
 * @param capital whether it starts with a capital letter
 */
record Lexeme(String text, String stem, Set<String> classes, int start, int end, boolean glued, boolean capital) {

    /** The lexeme with this text, in lower case and straightened. */
    static Lexeme of(String text, int start, int end, boolean glued, boolean capital) {
        return new Lexeme(
                text, Stems.standard().of(text), VerbWords.standard().classes(text), start, end, glued, capital);
    }

    boolean isDigits() {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    boolean is(String word) {
        return text.equals(word);
    }

    /** Whether the verb words have it in a class, such as {@code helper}. */
    boolean isOf(String kind) {
        return classes.contains(kind);
    }
}
