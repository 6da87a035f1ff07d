package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.RawArticle;
import org.crossread.model.Story;

/** Takes the story out of text whose parts the format itself tells apart. */
public final class MarkedStory {

    private MarkedStory() {}

    /** The story of marked text; or why there is none. */
    public static Outcome<Story> of(RawArticle raw) {
        Content.MarkedText text = (Content.MarkedText) raw.content();
        if (text.paragraphs().isEmpty()) {
            return Outcome.refused(raw.file(), "no story in it", "pass the text as a .txt file");
        }
        Declared declared = raw.declared();
        Found language = declared.language().orElse(Metadata.UNKNOWN.language());
        Metadata metadata = new Metadata(
                declared.headline(),
                declared.outlet(),
                declared.byline(),
                declared.published(),
                Optional.empty(),
                declared.url(),
                language,
                Optional.empty(),
                List.of());
        return Outcome.read(
                new Story(raw.file(), raw.sha256(), metadata, Optional.empty(), text.paragraphs(), text.dropped()));
    }
}
