package org.crossread.model;

import java.util.Optional;

/**
 * What one article says of a slot.
 *
 * @param article its id
 * @param place the words that carry it
 * @param text those words
 * @param value their normal form, where the kind has one
 * @param derivation how the normal form follows from the words; empty where it is plain
 */
public record Value(String article, Place place, String text, Optional<String> value, String derivation) {
    public Value {
        if (text.length() != place.where().length()) {
            throw new IllegalArgumentException("value '" + text + "' does not fill " + place);
        }
    }
}
