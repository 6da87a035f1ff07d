package org.crossread.model;

import java.util.List;

/**
 * What a number counts or measures, so that only numbers of the same thing are compared.
 *
 * @param head stem of the noun that is counted, such as {@code hanger}; empty where the sentence does not tell
 * @param modifiers stems of the words that narrow it, in order: {@code crack}, {@code steel}
 * @param verb stem of the verb it belongs to, such as {@code hurt}; empty where the sentence does not tell
 */
public record Counted(String head, List<String> modifiers, String verb) {

    /** The sentence does not tell. */
    public static final Counted UNKNOWN = new Counted("", List.of(), "");

    public Counted {
        modifiers = List.copyOf(modifiers);
    }
}
