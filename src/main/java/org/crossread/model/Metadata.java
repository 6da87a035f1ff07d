package org.crossread.model;

import java.util.List;
import java.util.Optional;

/**
 * What a file tells about its article, each piece with where it was found.
 *
 * @param headline the headline
 * @param outlet who published it
 * @param byline who wrote it
 * @param published when it appeared
 * @param modified when it was last changed, as the file writes it
 * @param url where it stands on the web
 * @param language BCP 47 tag; {@code und} where nothing tells
 * @param dateline the place, day and agency at the head of the body
 * @param rivals claims that did not win
 */
public record Metadata(
        Optional<Found> headline,
        Optional<Found> outlet,
        Optional<Found> byline,
        Optional<Published> published,
        Optional<Found> modified,
        Optional<Found> url,
        Found language,
        Optional<Dateline> dateline,
        List<Rival> rivals) {

    /** Nothing is known. */
    public static final Metadata UNKNOWN = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Found("und", "nothing tells"),
            Optional.empty(),
            List.of());

    public Metadata {
        rivals = List.copyOf(rivals);
    }

    /** The same with another date of publication. */
    public Metadata withPublished(Optional<Published> published) {
        return new Metadata(headline, outlet, byline, published, modified, url, language, dateline, rivals);
    }
}
