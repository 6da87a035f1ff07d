package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Content;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;

/** Takes the story out of text as people paste it. */
public final class PlainStory {

    private PlainStory() {}

    /** The story of plain text; or why there is none. */
    public static Outcome<Story> of(RawArticle raw) {
        List<Paragraph> paragraphs = new ArrayList<>();
        ((Content.PlainText) raw.content())
                .text()
                .lines()
                .filter(l -> !l.isBlank())
                .forEach(l -> paragraphs.add(new Paragraph(Role.BODY, l.strip().replaceAll("\\s+", " "))));
        return paragraphs.isEmpty()
                ? Outcome.refused(raw.file(), "no story found", "pass the text as a .txt file")
                : Outcome.read(
                        new Story(raw.file(), raw.sha256(), Metadata.UNKNOWN, Optional.empty(), paragraphs, List.of()));
    }
}
