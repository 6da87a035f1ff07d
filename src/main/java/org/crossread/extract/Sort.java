package org.crossread.extract;

/** What a block of text is, as far as its own words tell. */
enum Sort {
    /** Part of the story, or its headline, or the outlet's name. */
    TEXT,
    /** Furniture of the page. */
    FURNITURE,
    /** Nothing but dates and times. */
    DATE,
    /** Who wrote it. */
    BYLINE,
    /** Who made the picture, perhaps with what the picture shows. */
    PHOTO_CREDIT,
    /** What a picture shows. */
    CAPTION,
    /** Whose rights. */
    COPYRIGHT
}
