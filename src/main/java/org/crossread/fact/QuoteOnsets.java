package org.crossread.fact;

import org.crossread.fact.QuoteLine.Part;
import org.crossread.lexicon.Words;

/**
 * Finds where, after a cue, what is said begins.
 *
 * <pre>
 *   told reporters in Asterdam on Monday |that the wall had cracked    said on Monday, |"It has cracked."
 * </pre>
 */
final class QuoteOnsets {

    /** Tokens between a cue and "that" or a quotation: "said in a statement on Monday that". */
    private static final int LONGEST_DETOUR = 16;

    /** Tokens that name who is told. */
    private static final int LONGEST_ADDRESSEE = 8;

    private final QuoteLine line;

    QuoteOnsets(QuoteLine line) {
        this.line = line;
    }

    /** The first token after words of time and place: where "that", a quotation or a clause begins; -1 if none does. */
    int afterDetour(int from) {
        int next = from;
        while (line.is(next, Part.TIME, Part.ADVERB) || (line.is(next, Part.NUMBER) && line.is(next - 1, Part.TIME))) {
            next++;
        }
        if (!line.is(next, Part.PREPOSITION)) {
            return next;
        }
        for (int n = next; n < next + LONGEST_DETOUR; n++) {
            if (line.form(n).equals("that") || isQuoteAt(n)) {
                return n;
            }
            if (line.is(n, Part.STOP, Part.EDGE, Part.BREAK)) {
                return next == from ? next : -1;
            }
        }
        return next == from ? next : -1;
    }

    /** The first token after who is told: {@code told reporters in Asterdam on Monday |that}; -1 if nothing follows. */
    int afterAddressee(int from) {
        boolean pronoun = line.is(from, Part.OBJECT, Part.PRONOUN);
        int next = pronoun ? from + 1 : from;
        if (pronoun && startsClause(next)) {
            return next;
        }
        while (next == from || !isAddressed(next)) {
            if (next >= from + LONGEST_ADDRESSEE || !isNominal(next)) {
                int later = next > from && line.is(next, Part.PREPOSITION, Part.TIME) ? afterDetour(next) : -1;
                return later > 0 && (isQuoteAt(later) || line.form(later).equals("that")) ? later : -1;
            }
            next++;
        }
        return next;
    }

    private boolean isNominal(int i) {
        return line.is(i, Part.NAME, Part.WORD, Part.DETERMINER, Part.NUMBER, Part.POSSESSIVE, Part.COORDINATOR)
                || (line.mark(i) >= 0 && isTitle(line.firstOfMark(i)));
    }

    private boolean isAddressed(int i) {
        return (line.mark(i) < 0 && line.is(i, Part.PRONOUN))
                || isQuoteAt(i)
                || (line.is(i, Part.DETERMINER) && line.is(i - 1, Part.NAME, Part.WORD))
                || (startsThat(i) && !line.is(i, Part.RELATIVE));
    }

    /** Whether the quotation that begins at {@code i} is the name of a work or a word in a phrase, nothing said. */
    boolean isTitle(int i) {
        return line.is(i - 1, Part.POSSESSIVE, Part.PREPOSITION, Part.DETERMINER);
    }

    /** Whether a quotation begins here, or after a comma or colon here. */
    boolean isQuoteAt(int i) {
        return (line.opens(i) && !isTitle(i)) || (line.is(i, Part.COMMA, Part.COLON) && line.opens(i + 1));
    }

    boolean startsThat(int i) {
        return Words.CONTENT_STARTERS.has(line.form(i));
    }

    boolean startsClause(int i) {
        return line.opens(i)
                || startsThat(i)
                || line.is(i, Part.PRONOUN, Part.DETERMINER, Part.NAME, Part.NUMBER, Part.WORD, Part.OBJECT);
    }
}
