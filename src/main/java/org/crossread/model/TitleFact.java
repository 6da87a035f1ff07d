package org.crossread.model;

import java.util.Optional;

/**
 * An office or role given to somebody: {@code Helen Marsh, the county's chief engineer}.
 *
 * @param where the words of the office
 * @param office its normal form, synonyms brought to one: {@code deputy governor}
 * @param holder canonical name of who holds it, where the sentence or the article tells
 */
public record TitleFact(Span where, String office, Optional<String> holder) implements Fact {
    public TitleFact {
        if (office.isBlank()) {
            throw new IllegalArgumentException("title fact at " + where + " without an office");
        }
    }

    @Override
    public Kind kind() {
        return Kind.TITLE;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(office);
    }
}
