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
import org.jsoup.Jsoup;

/** Takes the story out of a web page. */
final class WebStory {

    private WebStory() {}

    /** The story with what the page tells about it; or why there is none. */
    static Outcome<Story> of(RawArticle raw) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Jsoup.parse(((Content.WebPage) raw.content()).html())
                .select("p")
                .eachText()
                .forEach(l -> paragraphs.add(new Paragraph(Role.BODY, l)));
        return paragraphs.isEmpty()
                ? Outcome.refused(raw.file(), "no story found", "pass the text as a .txt file")
                : Outcome.read(
                        new Story(raw.file(), raw.sha256(), Metadata.UNKNOWN, Optional.empty(), paragraphs, List.of()));
    }
}
