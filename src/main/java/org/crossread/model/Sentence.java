package org.crossread.model;

import java.util.List;
import java.util.Locale;

/**
 * One sentence of an article.
 *
 * @param id unique in the comparison, such as {@code A7}
 * @param paragraph number of its paragraph, from 1
 * @param role the paragraph's role
 * @param where in the paragraph's text
 * @param text exactly as the paragraph has it
 * @param tokens in order, places in {@code text}
 * @param facts by place, then kind; places in {@code text}
 */
public record Sentence(
        String id, int paragraph, Role role, Span where, String text, List<Token> tokens, List<Fact> facts) {
    public Sentence {
        tokens = List.copyOf(tokens);
        facts = List.copyOf(facts);
        if (paragraph < 1) {
            throw new IllegalArgumentException("sentence " + id + " in paragraph " + paragraph);
        }
        if (where.length() != text.length()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "sentence %s has %d chars, not %s", id, text.length(), where));
        }
    }

    /** The same sentence with other facts. */
    public Sentence with(List<Fact> facts) {
        return new Sentence(id, paragraph, role, where, text, tokens, facts);
    }
}
