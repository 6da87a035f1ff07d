package org.crossread.extract;

import org.crossread.model.Content;
import org.crossread.model.Outcome;
import org.crossread.model.RawArticle;
import org.crossread.model.Story;

/** Takes the story out of text as people paste it: without any structure but its lines. */
public final class PlainStory {

    private PlainStory() {}

    /** The story of plain text; or why there is none. What is declared about it is laid over its metadata later. */
    public static Outcome<Story> of(RawArticle raw) {
        return PastedStory.of(raw, PastedText.blocks(((Content.PlainText) raw.content()).text()));
    }
}
