package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Content;
import org.crossread.model.Dateline;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;

/** Takes the story out of text whose parts the format itself tells apart. */
public final class MarkedStory {

    private MarkedStory() {}

    /** The story of marked text; or why there is none. What the format declares is laid over its metadata later. */
    public static Outcome<Story> of(RawArticle raw) {
        Content.MarkedText text = (Content.MarkedText) raw.content();
        List<Paragraph> body =
                text.paragraphs().stream().filter(p -> p.role() == Role.BODY).toList();
        if (body.isEmpty()) {
            return Outcome.refused(raw.file(), "no story found (no text in its body)", "pass the text as a .txt file");
        }
        Optional<Found> headline = text.paragraphs().stream()
                .filter(p -> p.role() == Role.HEADLINE)
                .findFirst()
                .map(p -> new Found(p.text(), "marked as headline"));
        Optional<Dateline> dateline = Datelines.of(body.get(0).text());
        Metadata none = Metadata.UNKNOWN;
        Metadata metadata = new Metadata(
                headline,
                none.outlet(),
                none.byline(),
                dateline.flatMap(Credits::published),
                none.modified(),
                none.url(),
                Languages.of(Optional.empty(), Languages.sample(body)),
                dateline,
                List.of());
        return Outcome.read(
                new Story(raw.file(), raw.sha256(), metadata, Optional.empty(), text.paragraphs(), text.dropped()));
    }
}
