package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Content;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.Problem;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes the story out of a web page. */
final class WebStory {

    /** A story of fewer words is doubted: the page's names may have put most of it aside. */
    private static final int FEW_WORDS = 60;

    /** A story that a page hides is longer than its teaser by far. */
    private static final int MUCH_MORE = 3;

    private WebStory() {}

    /** The story with what the page tells about it; or why there is none. */
    static Outcome<Story> of(RawArticle raw) {
        Document document = Jsoup.parse(((Content.WebPage) raw.content()).html());
        PageSource source = PageSource.of(document);
        Sieve.Sifted sifted = source.sifted(Asides.of(source.page()));
        List<Problem> problems = new ArrayList<>();
        if (words(sifted) < FEW_WORDS) {
            Sieve.Sifted wider = source.sifted(Asides.byTagsAlone(source.page()));
            if (words(wider) > 2 * words(sifted)) {
                problems.add(new Problem(
                        raw.file(),
                        "only " + words(sifted) + " words stand outside of what the page's class names call no story",
                        "what they call so was read too: look at the text"));
                sifted = wider;
            }
        }
        if (words(sifted) == 0 && Templates.unfold(document)) {
            source = PageSource.of(document);
            sifted = source.sifted(Asides.of(source.page()));
            problems.add(new Problem(
                    raw.file(),
                    "the text stands in a template that only a script would show",
                    "it was read from there: compare it with the page"));
        }
        if (words(sifted) < FEW_WORDS) {
            Optional<Sieve.Sifted> stated = StatedBody.of(source, sifted, MUCH_MORE * words(sifted));
            if (stated.isPresent()) {
                problems.add(new Problem(
                        raw.file(),
                        "shows only " + words(sifted) + " words of its story",
                        "the text was taken from the page's data for machines (JSON-LD articleBody): compare it with"
                                + " the page"));
                sifted = stated.get();
            }
        }
        if (words(sifted) == 0) {
            return refused(raw, source.page());
        }
        Metadata metadata = PageMetadata.of(
                source,
                raw.declared().url().map(Found::value),
                opening(sifted.paragraphs()),
                Languages.sample(sifted.paragraphs()));
        Story story =
                new Story(raw.file(), raw.sha256(), metadata, Optional.empty(), sifted.paragraphs(), sifted.dropped());
        return new Outcome.Read<>(story, problems);
    }

    /** Words of the body; none if it is no story but a list of links. */
    private static int words(Sieve.Sifted sifted) {
        return sifted.paragraphs().stream()
                .filter(p -> p.role() == Role.BODY)
                .mapToInt(p -> count(p.text()))
                .sum();
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == ' ').count() + 1;
    }

    private static Outcome<Story> refused(RawArticle raw, Page page) {
        int words = page.blocks().stream().mapToInt(b -> count(b.text())).sum();
        boolean links = words > 0
                && page.blocks().stream().mapToInt(Block::linked).sum() * 2
                        > page.blocks().stream()
                                .mapToInt(b -> b.text().length())
                                .sum();
        String seen = words == 0 ? "no visible text" : words + " words, " + (links ? "mostly links" : "no paragraph");
        return Outcome.refused(
                raw.file(),
                "no story found (" + seen + ")",
                "save the page once it shows the story, or pass its text as .txt");
    }

    private static Optional<String> opening(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(p -> p.role() == Role.BODY)
                .map(Paragraph::text)
                .findFirst();
    }
}
