package org.crossread.extract;

import java.util.Optional;
import org.crossread.model.Found;

/** Tells the language of a text. */
public final class Languages {

    private Languages() {}

    /**
     * The language by what is stated, or else by the text.
     *
     * @param stated the BCP 47 tag that the user, the format or the page states
     * @param text the story's words
     * @return a tag; {@code und} where nothing tells
     */
    public static Found of(Optional<Found> stated, String text) {
        return stated.orElse(new Found("und", "nothing tells"));
    }
}
