package org.crossread.fact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Anchor;
import org.crossread.model.Article;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/** Articles of a few sentences, for tests. */
final class Samples {

    /** Saturday 10 June 2017, the day of publication. */
    static final Optional<Anchor> SATURDAY =
            Optional.of(new Anchor(LocalDate.of(2017, 6, 10), Optional.<LocalTime>empty(), "the day of publication"));

    private Samples() {}

    /** An article in the language, one sentence to a paragraph, without tokens. */
    static Article article(Optional<Anchor> anchor, String language, String... texts) {
        List<Sentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            sentences.add(new Sentence(
                    "A" + (sentences.size() + 1),
                    sentences.size() + 1,
                    Role.BODY,
                    new Span(0, text.length()),
                    text,
                    List.<Token>of(),
                    List.of()));
        }
        Metadata unknown = Metadata.UNKNOWN;
        Metadata metadata = new Metadata(
                unknown.headline(),
                unknown.outlet(),
                unknown.byline(),
                unknown.published(),
                unknown.modified(),
                unknown.url(),
                new Found(language, "stated"),
                unknown.dateline(),
                unknown.rivals());
        return new Article("A", "a.txt", "00", metadata, anchor, paragraphs, sentences, List.of());
    }
}
