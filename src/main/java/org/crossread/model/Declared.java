package org.crossread.model;

import java.util.Optional;

/**
 * What the user, or the format itself, states about an article; it wins over what the text tells.
 *
 * @param headline the headline
 * @param outlet who published it
 * @param byline who wrote it
 * @param published when it appeared
 * @param language BCP 47 tag
 * @param url where it stands on the web
 */
public record Declared(
        Optional<Found> headline,
        Optional<Found> outlet,
        Optional<Found> byline,
        Optional<Published> published,
        Optional<Found> language,
        Optional<Found> url) {

    /** Nothing is stated. */
    public static final Declared NOTHING = new Declared(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
