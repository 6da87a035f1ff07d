package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles as they look when people paste them from a browser or a terminal, all invented; a file each under
 * {@code pasted}. Above {@code ----} stands what a reader sees as its metadata, below it the text, each line behind a
 * mark: {@code #} the headline, {@code +} the story, {@code -} no part of it, {@code ~} told or not, both are right.
 * Where a paste breaks its lines or marks its words, {@code &} is a line as pasted and {@code =} what the story says
 * then.
 */
final class PastesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/crossread/extract/pasted");

    static Stream<Path> pastes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pastes")
    void a_paste_tells_its_story_its_headline_its_outlet_and_its_day(Path file) {
        String[] halves = read(file).split("----\n", 2);
        List<String> lines = halves[1].lines().toList();
        Story story = story(String.join(
                "\n",
                lines.stream()
                        .filter(l -> !l.startsWith("= "))
                        .map(l -> l.isEmpty() ? "" : l.substring(2))
                        .toList()));
        Metadata metadata = story.metadata();
        String body = told(story, Role.BODY);
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(metadata.headline().map(Found::value).orElse(""))
                .isEqualTo(field(halves[0], "headline")
                        .map(Found::value)
                        .orElseGet(() -> marked(lines, "# ").findFirst().orElse("")));
        soft.assertThat(bare(metadata.outlet())).isEqualTo(bare(field(halves[0], "outlet")));
        soft.assertThat(metadata.published().map(p -> p.day().toString()).orElse(""))
                .isEqualTo(field(halves[0], "published").map(Found::value).orElse(""));
        field(halves[0], "byline")
                .ifPresent(
                        b -> soft.assertThat(metadata.byline().map(Found::value).orElse(""))
                                .startsWithIgnoringCase(b.value()));
        marked(lines, "= ").forEach(line -> soft.assertThat(body).contains("\n" + line + "\n"));
        marked(lines, "+ ").forEach(line -> soft.assertThat(body).contains("\n" + line + "\n"));
        marked(lines, "- ").forEach(line -> soft.assertThat(body).doesNotContain("\n" + line + "\n"));
        soft.assertAll();
    }

    private static Stream<String> marked(List<String> lines, String mark) {
        return lines.stream().filter(l -> l.startsWith(mark)).map(l -> l.substring(2));
    }

    private static Optional<Found> field(String head, String name) {
        return head.lines()
                .filter(l -> l.startsWith(name + " | "))
                .map(l -> l.substring(name.length() + 3).strip())
                .filter(v -> !v.isEmpty())
                .map(v -> new Found(v, "gold"))
                .findFirst();
    }

    private static String bare(Optional<Found> outlet) {
        return outlet.map(Found::value).orElse("").toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private static String told(Story story, Role role) {
        List<String> texts = story.paragraphs().stream()
                .filter(p -> p.role() == role)
                .map(Paragraph::text)
                .toList();
        return "\n" + String.join("\n\n", texts) + "\n";
    }

    private static Story story(String text) {
        RawArticle raw = new RawArticle("paste.txt", "0".repeat(64), new Content.PlainText(text), Declared.NOTHING);
        Outcome<Story> told = Stories.of(raw);
        assertThat(told).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read<Story>) told).value();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
