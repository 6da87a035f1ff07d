package org.crossread.finding;

import java.util.Optional;
import org.crossread.lexicon.PhraseWords;
import org.crossread.model.Token;

/**
 * A word or mark of a passage, with what a comparison asks of it.
 *
 * @param sentence number of its sentence in the passage, from 0
 * @param token the word as the sentence has it
 * @param stem its base form
 * @param telling whether it carries meaning of its own, as "bridge" does and "of" does not
 * @param quoted whether it stands between quotation marks
 */
record Word(int sentence, Token token, String stem, boolean telling, boolean quoted) {

    boolean punctuation() {
        return token.kind() == Token.Kind.PUNCTUATION;
    }

    /** Its class, if it is a word of grammar or of time: "of", "which", "Monday". */
    Optional<PhraseWords.Kind> function() {
        return PhraseWords.standard().of(token.form().replace('’', '\''));
    }

    boolean number() {
        return token.kind() == Token.Kind.NUMBER;
    }
}
