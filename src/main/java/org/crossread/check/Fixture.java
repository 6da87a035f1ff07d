package org.crossread.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossread.model.Alignment;
import org.crossread.model.Anchor;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.Comparison;
import org.crossread.model.Dateline;
import org.crossread.model.Dropped;
import org.crossread.model.Equal;
import org.crossread.model.Event;
import org.crossread.model.Family;
import org.crossread.model.Finding;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.NotCompared;
import org.crossread.model.Part;
import org.crossread.model.Problem;
import org.crossread.model.Published;
import org.crossread.model.Rival;
import org.crossread.model.Title;
import org.crossread.model.WordEdits;

/** Invented comparisons on which templates are tried: one in which everything occurs, one in which nothing does. */
public final class Fixture {

    private static final String HASH = "3b".repeat(32);

    private Fixture() {}

    /** No article could be read. */
    public static Comparison empty() {
        return new Comparison(
                Title.of("Nothing to compare"),
                "0.0.0",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Problem("scan.pdf", "no text in it, only pictures", "run it through text recognition")));
    }

    /** Every kind of finding, every state of a row, missing metadata, a bad link, long words, hostile characters. */
    public static Comparison full() {
        Article a = FixtureText.article(
                "A",
                "mill.txt",
                metadata("Fire at Orrin mill", "Daily Signal", "https://signal.example/mill?id=1&x=<2>", "en"),
                "# Fire at Orrin mill",
                "A fire broke out at the Orrin mill on Monday at 6am.",
                "Twelve people were taken to hospital, the brigade said.",
                "“There is no danger to the town,” said Chief Officer Ada Brink.",
                "The mill was built in 1890.",
                "Nobody was arrested.");
        Article b = FixtureText.article(
                "B",
                "mühle & co.html",
                metadata("<script>alert(1)</script></title> Mill burns", "Orrin Post", "javascript:alert(1)", "en-GB"),
                "# Mill burns",
                "A fire broke out at the Orrin mill on Tuesday at 6am.",
                "Nineteen people were treated in hospital.",
                "“There is no immediate danger to the town,” said Ada Brink, the deputy chief officer.",
                "The mill was built in 1890.",
                "One man was arrested, according to a source\u202E who asked not to be named.",
                "x".repeat(400));
        Article c = FixtureText.article(
                "C", "c.txt", Metadata.UNKNOWN, "Пожар начался в понедельник 🚀.", "Twelve were in hospital.");
        Article alone = FixtureText.article(
                "D", "other.txt", metadata("Bakery opens", "Daily Signal", "ftp://x", "en"), "A bakery opened.");
        List<Article> articles = List.of(a, b, c, alone);
        List<Alignment> alignments = List.of(
                alignment("L1", List.of("A2"), List.of("B2"), List.of("C1")),
                alignment("L2", List.of("A3"), List.of("B3"), List.of("C2")),
                alignment("L3", List.of("A4"), List.of("B4"), List.of()),
                alignment("L4", List.of("A5"), List.of("B5"), List.of()),
                alignment("L5", List.of("A6"), List.of("B6"), List.of()));
        List<WordEdits> edits = List.of(
                FixtureText.edits("L1", a, "A2", b, "B2"),
                FixtureText.edits("L2", a, "A3", b, "B3"),
                FixtureText.edits("L3", a, "A4", b, "B4"),
                FixtureText.edits("L4", a, "A5", b, "B5"));
        return new Comparison(
                Title.of("Fire at <Orrin> mill & after"),
                "0.0.0",
                articles,
                List.of(
                        new Event(
                                "E1",
                                List.of("A", "B", "C"),
                                List.of(
                                        new Family(
                                                List.of("A", "B"),
                                                Optional.of("Teal Agency"),
                                                List.of("The mill was built in 1890.")),
                                        new Family(List.of("C"), Optional.empty(), List.of())),
                                List.of("both name Orrin mill", "one day apart")),
                        new Event(
                                "E2",
                                List.of("D"),
                                List.of(),
                                List.of(),
                                List.of("apart from E1: same Orrin; 2 days between"))),
                alignments,
                edits,
                FixtureFindings.of(a, b, c),
                List.of(new Equal(
                        "E1",
                        "L4",
                        Finding.Kind.NUMBER,
                        List.of(
                                FixtureText.value(a, "A5", "1890", "1890", ""),
                                FixtureText.value(b, "B5", "1890", "1890", "")),
                        "the same year")),
                List.of(new NotCompared(
                        "E1",
                        "L2",
                        Finding.Kind.NUMBER,
                        List.of(
                                FixtureText.value(a, "A3", "Twelve people", "12", ""),
                                FixtureText.value(b, "B3", "Nineteen people", "19", "")),
                        "different owners",
                        "“Twelve people” is told of Orrin & Sons, “Nineteen people” of Teal")),
                List.of(new Check(
                        FixtureText.value(a, "A2", "on Monday", "2031-05-06", "the day before publication"),
                        "6 May 2031 was a Tuesday: check the weekday.")),
                List.of(new Problem("broken.pdf", "the file ends early", "fetch it again")));
    }

    /** Two events of two articles each, and nothing that they share. */
    public static Comparison several() {
        Comparison full = full();
        return new Comparison(
                Title.untitled("Two events"),
                "0.0.0",
                full.articles(),
                List.of(
                        new Event("E1", List.of("A", "B"), List.of(), List.of()),
                        new Event("E2", List.of("C", "D"), List.of(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Metadata metadata(String headline, String outlet, String url, String language) {
        return new Metadata(
                Optional.of(new Found(headline, "first line")),
                Optional.of(new Found(outlet, "second line")),
                Optional.of(new Found("Mo Field", "byline")),
                Optional.of(new Published(
                        LocalDate.of(2031, 5, 7), Optional.of(LocalTime.of(8, 15)), Optional.empty(), "third line")),
                Optional.of(new Found("2031-05-08", "JSON-LD dateModified")),
                Optional.of(new Found(url, "canonical link")),
                new Found(language, "lang attribute"),
                Optional.of(new Dateline(
                        "ORRIN, May 6 -", Optional.of("Orrin"), Optional.empty(), Optional.of("Teal Agency"))),
                List.of(new Rival("outlet", new Found("Signal Group", "og:site_name"))));
    }

    private static Alignment alignment(String id, List<String> a, List<String> b, List<String> c) {
        Map<String, Part> parts = new TreeMap<>();
        parts.put("A", new Part.Told(a));
        parts.put("B", new Part.Told(b));
        parts.put("C", c.isEmpty() ? new Part.Silent() : new Part.Told(c));
        return new Alignment(id, "E1", new TreeMap<>(parts), 0.8, "shared words");
    }

    static Anchor anchor() {
        return new Anchor(LocalDate.of(2031, 5, 7), Optional.empty(), "the day of publication");
    }

    static List<Dropped> dropped() {
        return List.of(new Dropped("Subscribe now", "asks the reader to do something"));
    }

    static String hash() {
        return HASH;
    }
}
