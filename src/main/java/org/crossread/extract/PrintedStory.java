package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Content;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.PrintedPage;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;

/** Takes the story out of printed pages. */
public final class PrintedStory {

    private PrintedStory() {}

    /** The story of printed pages; or why there is none. */
    public static Outcome<Story> of(RawArticle raw) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (PrintedPage page : ((Content.PrintedPages) raw.content()).pages()) {
            page.lines().stream()
                    .filter(l -> !l.text().isBlank())
                    .forEach(l ->
                            paragraphs.add(new Paragraph(Role.BODY, l.text().strip())));
        }
        return paragraphs.isEmpty()
                ? Outcome.refused(raw.file(), "no text on its pages", "pass the text as a .txt file")
                : Outcome.read(
                        new Story(raw.file(), raw.sha256(), Metadata.UNKNOWN, Optional.empty(), paragraphs, List.of()));
    }
}
