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

/** Takes the story out of a raw article. */
public final class Stories {

    private Stories() {}

    /** The story; or why there is none. */
    public static Outcome<Story> of(RawArticle raw) {
        List<Paragraph> paragraphs = new ArrayList<>();
        switch (raw.content().kind()) {
            case PLAIN_TEXT ->
                ((Content.PlainText) raw.content())
                        .text()
                        .lines()
                        .filter(l -> !l.isBlank())
                        .forEach(l -> paragraphs.add(
                                new Paragraph(Role.BODY, l.strip().replaceAll("\\s+", " "))));
            case WEB_PAGE ->
                Jsoup.parse(((Content.WebPage) raw.content()).html())
                        .select("p")
                        .eachText()
                        .forEach(l -> paragraphs.add(new Paragraph(Role.BODY, l)));
            case PRINTED_PAGES -> {}
            case MARKED_TEXT -> paragraphs.addAll(((Content.MarkedText) raw.content()).paragraphs());
        }
        return paragraphs.isEmpty()
                ? Outcome.refused(raw.file(), "no story found", "pass the text as a .txt file")
                : Outcome.read(
                        new Story(raw.file(), raw.sha256(), Metadata.UNKNOWN, Optional.empty(), paragraphs, List.of()));
    }
}
