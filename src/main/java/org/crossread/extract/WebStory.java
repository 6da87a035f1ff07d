package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Content;
import org.crossread.model.Found;
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
        Page page = PageReader.of(Jsoup.parse(((Content.WebPage) raw.content()).html()));
        JsonLd data = JsonLd.of(page.document());
        MetaTags tags = MetaTags.of(page.document());
        Claims headlines = Headlines.of(page.document(), data, tags);
        Optional<String> headline = headlines.winner().map(Found::value);
        Optional<Integer> box = headline.flatMap(h -> Headlines.boxOf(h, page));
        Optional<String> description = tags.content("og:description").or(() -> tags.content("description"));
        List<Optional<String>> asides = Asides.of(page);
        Sieve.Sifted sifted = Sieve.of(page, asides, StoryBoxes.of(page, asides, box), headline, description);
        if (sifted.paragraphs().isEmpty()) {
            return Outcome.refused(raw.file(), "no story found", "pass the text as a .txt file");
        }
        Metadata metadata = PageMetadata.of(
                page,
                asides,
                data,
                tags,
                headlines,
                box,
                raw.declared().url().map(Found::value),
                opening(sifted.paragraphs()));
        return Outcome.read(
                new Story(raw.file(), raw.sha256(), metadata, Optional.empty(), sifted.paragraphs(), sifted.dropped()));
    }

    private static Optional<String> opening(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(p -> p.role() == Role.BODY)
                .map(Paragraph::text)
                .findFirst();
    }
}
