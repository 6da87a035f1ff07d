package org.crossread.model;

import java.util.Optional;

/**
 * What a comparison is called. One that nobody named has no words of its own: the page makes them, in its language,
 * from what was compared.
 *
 * @param given by whoever asked for the comparison
 * @param subject what was compared, such as the name of the folder; the title itself where one was given
 */
public record Title(Optional<String> given, String subject) {

    /** The title that somebody gave. */
    public static Title of(String given) {
        return new Title(Optional.of(given), given);
    }

    /** No title. */
    public static Title untitled(String subject) {
        return new Title(Optional.empty(), subject);
    }
}
