package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Dropped;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.Published;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories out of web pages. Beside each page of src/test/resources/pages stands its story, as it should be told. */
final class WebStoryTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_gives_the_story_that_stands_beside_it(Path page) throws IOException {
        Path story = page.resolveSibling(page.getFileName().toString().replace(".html", ".story"));

        assertThat(written(read(Files.readString(page)))).isEqualTo(Files.readString(story));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_visible_word_is_told_or_dropped(Path page) throws IOException {
        String html = Files.readString(page);
        Outcome.Read<Story> outcome = (Outcome.Read<Story>) outcome(html);
        Story story = outcome.value();
        // Where a page hides its story, the story stands in its data, and all that is visible is dropped.
        boolean hidden = !outcome.problems().isEmpty();
        TreeMap<String, Integer> kept = new TreeMap<>();
        story.paragraphs().stream()
                .filter(p -> !hidden || p.role() == Role.HEADLINE)
                .forEach(p -> count(p.text(), kept));
        story.dropped().forEach(d -> count(d.text(), kept));
        TreeMap<String, Integer> seen = new TreeMap<>();
        PageReader.of(Jsoup.parse(html)).blocks().forEach(b -> count(b.text(), seen));
        TreeMap<String, Integer> shown = new TreeMap<>();
        count(Jsoup.parse(html).body().text(), shown);

        assertThat(kept).isEqualTo(seen).isEqualTo(shown);
    }

    @Test
    void the_sample_pages_tell_their_story_and_nothing_else() throws IOException {
        Story herald = read(Files.readString(Path.of("input/clinic/harbour_herald.html")));

        assertThat(herald.metadata().headline().map(Found::value))
                .contains("Hackers stole records of 61,400 patients, hospital admits");
        assertThat(herald.metadata().outlet().map(Found::value)).contains("Harbour Herald");
        assertThat(herald.metadata().byline().map(Found::value)).contains("Delia Fenwright");
        assertThat(herald.metadata().published().map(Published::iso)).contains("2025-02-19T07:40Z");
        assertThat(herald.paragraphs().stream().filter(p -> p.role() == Role.BODY))
                .hasSize(11)
                .noneMatch(p -> p.text().contains("Sign up") || p.text().contains("Old wing"));
        assertThat(herald.dropped())
                .contains(new Dropped("Old wing of hospital to become flats", "aside"))
                .contains(new Dropped("14 comments", "comments"))
                .contains(new Dropped("Accept all", "cookie notice"));
    }

    @Test
    void a_page_of_links_is_refused_with_advice() {
        assertThat(outcome("<body><ul><li><a href=/a>Harbour news</a></li><li><a href=/b>Tides</a></li></ul></body>"))
                .isInstanceOf(Outcome.Refused.class)
                .extracting(o -> o.problems().get(0).message())
                .isEqualTo("page.html: no story found (3 words, mostly links);"
                        + " save the page once it shows the story, or pass its text as .txt");
    }

    @Test
    void an_empty_page_is_refused() {
        assertThat(outcome("").problems().get(0).message()).contains("no story found (no visible text)");
    }

    @Test
    void where_names_put_the_whole_story_aside_it_is_read_and_the_reader_is_told() {
        String box = "<div class=comments><p>The tide was high and boat %s was wet from bow to stern.</p></div>";
        Outcome<Story> outcome = outcome("<body>" + box.formatted("one") + box.formatted("two") + box.formatted("six"));

        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        assertThat(outcome.problems().get(0).what()).contains("only 0 words stand outside");
    }

    @Test
    void text_in_a_template_is_read_and_the_reader_is_told() {
        Outcome<Story> outcome = outcome("<body><div id=post><script type='text/template'>"
                + "<p>The ferry ran aground off Skerry Haven at dawn, and all of its 48 passengers were landed by tender.</p>"
                        .repeat(6)
                + "</script></div></body>");

        assertThat(outcome.problems().get(0).what()).contains("in a template");
    }

    @Test
    void what_is_declared_wins_and_the_page_is_a_rival() {
        Declared declared = new Declared(
                Optional.empty(),
                Optional.of(new Found("The Other Post", "said beside the file")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Metadata metadata = ((Outcome.Read<Story>) Stories.of(raw(page("split-columns.html"), declared)))
                .value()
                .metadata();

        assertThat(metadata.outlet()).contains(new Found("The Other Post", "said beside the file"));
        assertThat(metadata.rivals())
                .anySatisfy(r -> assertThat(r.claim()).isEqualTo(new Found("The Inland Post", "og:site_name")));
    }

    @Test
    void where_a_page_hides_its_story_the_one_it_states_is_read_and_the_reader_is_told() {
        Outcome<Story> outcome = outcome(page("paywalled-stub.html"));

        assertThat(outcome.problems())
                .singleElement()
                .extracting(p -> p.what())
                .isEqualTo("shows only 23 words of its story");
    }

    @Test
    void a_page_in_a_language_other_than_it_says_is_told() {
        String german =
                "<p>Die Stadt hat am Montag mitgeteilt, dass die Brücke nach dem Hochwasser gesperrt bleibt.</p>";
        Outcome<Story> outcome = outcome("<html lang=en><body>" + german.repeat(6));

        assertThat(outcome.problems())
                .extracting(p -> p.what())
                .containsExactly("is not in English but in 'de' (its most frequent words, though the page says en)");
    }

    @Test
    void the_day_of_a_readers_review_is_not_the_day_of_publication() {
        String data = "{'@type': 'Recipe', 'review': [{'@type': 'Review', 'datePublished': '2024-04-12'}],"
                + " 'datePublished': '2019-10-10'}";
        String story = "<p>The pier at Skerry Haven will close on Monday, the trust said.</p>".repeat(5);
        Story read = read("<script type='application/ld+json'>" + data.replace('\'', '"') + "</script>" + story);

        assertThat(read.metadata().published().map(Published::iso)).contains("2019-10-10");
    }

    @Test
    void ten_thousand_nested_elements_are_read() {
        String html = "<div>".repeat(10_000) + "<p>The pier at Skerry Haven will close on Monday, the trust said.</p>"
                + "</div>".repeat(10_000);

        assertThat(outcome(html)).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void strange_characters_do_no_harm() {
        String html =
                "<body><p>\uD800 The pier \u0000at \uFEFFSkerry\u00AD Haven \uD83D\uDEA2 will close on Monday,\u200B"
                        + " the trust said.</p><script type='application/ld+json'>{\"@type\": [[[,]</script></body>";

        assertThat(outcome(html)).isInstanceOf(Outcome.Read.class);
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    private static String page(String name) {
        try {
            return Files.readString(PAGES.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Outcome<Story> outcome(String html) {
        return Stories.of(raw(html, Declared.NOTHING));
    }

    private static Story read(String html) {
        return ((Outcome.Read<Story>) outcome(html)).value();
    }

    private static RawArticle raw(String html, Declared declared) {
        return new RawArticle("page.html", "0".repeat(64), new Content.WebPage(html), declared);
    }

    private static void count(String text, Map<String, Integer> words) {
        for (String word : text.split("[^\\p{L}\\p{N}]+", 0)) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
    }

    private static String written(Story story) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : story.paragraphs()) {
            lines.add(paragraph.role() + " " + paragraph.text());
        }
        Metadata m = story.metadata();
        m.headline().ifPresent(f -> lines.add("headline = " + f.value() + " @ " + f.where()));
        m.outlet().ifPresent(f -> lines.add("outlet = " + f.value() + " @ " + f.where()));
        m.byline().ifPresent(f -> lines.add("byline = " + f.value() + " @ " + f.where()));
        m.published().ifPresent(p -> lines.add("published = " + p.iso() + " @ " + p.where()));
        m.modified().ifPresent(f -> lines.add("modified = " + f.value() + " @ " + f.where()));
        if (!m.language().value().equals("und") && m.language().where().endsWith("page")) {
            lines.add(
                    "language = " + m.language().value() + " @ " + m.language().where());
        }
        m.dateline().ifPresent(d -> lines.add("dateline = " + d.text()));
        return String.join("\n", lines) + "\n";
    }
}
