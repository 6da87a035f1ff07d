package org.crossread.model;

import java.util.Optional;

/**
 * A name, or words that stand for one.
 *
 * @param where the words
 * @param type what it names
 * @param canonical its normal form: exonyms, transliterations, surnames and acronyms brought to one: {@code Kyiv},
 *     {@code Petro Poroshenko}
 */
public record NameFact(Span where, Type type, String canonical) implements Fact {

    /** What a name stands for. */
    public enum Type {
        PERSON,
        ORGANISATION,
        PLACE,
        PRODUCT,
        LAW,
        OTHER
    }

    public NameFact {
        if (canonical.isBlank()) {
            throw new IllegalArgumentException("name fact at " + where + " without a name");
        }
    }

    @Override
    public Kind kind() {
        return Kind.NAME;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(canonical);
    }
}
