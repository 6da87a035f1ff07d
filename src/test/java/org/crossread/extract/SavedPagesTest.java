package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Found;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as publishing systems of twenty years make them, all invented; each beside a file of what a reader sees: its
 * metadata above {@code ----}, below it {@code #} the headline, {@code +} words of the story, {@code -} words of no
 * part of it.
 */
final class SavedPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/crossread/extract/saved");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_saved_page_tells_its_story_its_headline_its_outlet_and_its_day(Path page) {
        String gold = read(page.resolveSibling(page.getFileName().toString().replace(".html", ".gold")));
        RawArticle raw = new RawArticle("page.html", "0".repeat(64), new Content.WebPage(read(page)), Declared.NOTHING);
        Outcome<Story> told = Stories.of(raw);
        assertThat(told).isInstanceOf(Outcome.Read.class);
        Story story = ((Outcome.Read<Story>) told).value();
        String body = words(String.join(
                " ",
                story.paragraphs().stream()
                        .filter(p -> p.role() == Role.BODY)
                        .map(Paragraph::text)
                        .toList()));
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(value(story.metadata().headline())).isEqualTo(line(gold, "# "));
        soft.assertThat(value(story.metadata().outlet())).isEqualTo(line(gold, "outlet | "));
        soft.assertThat(story.metadata()
                        .published()
                        .map(p -> p.day().toString())
                        .orElse(""))
                .isEqualTo(line(gold, "published | "));
        soft.assertThat(value(story.metadata().byline())).startsWith(line(gold, "byline | "));
        lines(gold, "+ ").forEach(line -> soft.assertThat(body).contains(words(line)));
        lines(gold, "- ").forEach(line -> soft.assertThat(body).doesNotContain(words(line)));
        soft.assertAll();
    }

    private static String value(Optional<Found> found) {
        return found.map(Found::value).orElse("");
    }

    private static String line(String gold, String mark) {
        return lines(gold, mark).stream().findFirst().orElse("");
    }

    private static List<String> lines(String gold, String mark) {
        return gold.lines()
                .filter(l -> l.startsWith(mark))
                .map(l -> l.substring(mark.length()).strip())
                .toList();
    }

    private static String words(String text) {
        return " "
                + MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
