package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Content;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.RawArticle;
import org.crossread.model.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes the story out of a web page. */
final class WebStory {

    private WebStory() {}

    /** The story with what the page tells about it; or why there is none. */
    static Outcome<Story> of(RawArticle raw) {
        Document document = Jsoup.parse(((Content.WebPage) raw.content()).html());
        Page page = PageReader.of(document);
        JsonLd data = JsonLd.of(document);
        MetaTags tags = MetaTags.of(document);
        Optional<Found> headline = Headlines.of(document, data, tags).winner();
        List<Optional<String>> asides = Asides.of(page);
        Optional<String> words = headline.map(Found::value);
        Optional<String> description = tags.content("og:description").or(() -> tags.content("description"));
        Optional<Integer> box = words.flatMap(w -> Headlines.boxOf(w, page));
        Sieve.Sifted sifted = Sieve.of(page, asides, StoryBoxes.of(page, asides, box), words, description);
        return sifted.paragraphs().isEmpty()
                ? Outcome.refused(raw.file(), "no story found", "pass the text as a .txt file")
                : Outcome.read(new Story(
                        raw.file(),
                        raw.sha256(),
                        Metadata.UNKNOWN,
                        Optional.empty(),
                        sifted.paragraphs(),
                        sifted.dropped()));
    }
}
