package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Dropped;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of pages that people paste with a story, and lines of stories that look like them; a line a case. */
final class JunkLinesTest {

    private static final String ABOVE = """
            Storm tears roof off Denby market hall

            4 November 2024

            A storm tore the roof off the market hall in Denby on Sunday night, and two traders were hurt by glass.

            The hall will stay shut until the end of the month, the town council said in a statement on Monday morning.
            """;
    private static final String BELOW =
            "The mayor, Ida Crane, thanked the fire crews who had worked all night to make the square safe.";

    static Stream<String> finds() {
        return lines("junk-finds.txt");
    }

    static Stream<String> ignores() {
        return lines("junk-ignores.txt");
    }

    @ParameterizedTest
    @MethodSource
    void finds(String line) {
        String[] sides = line.split(" \\| ", 2);
        Story story = story(ABOVE + "\n\n" + sides[1] + "\n\n" + BELOW);
        List<String> kept = story.paragraphs().stream()
                .filter(p -> p.role() == Role.CAPTION)
                .map(p -> "caption | " + p.text())
                .toList();
        List<String> dropped = story.dropped().stream()
                .filter(d -> d.text().equals(sides[1]))
                .map(d -> d.reason() + " | " + d.text())
                .toList();
        assertThat(Stream.concat(kept.stream(), dropped.stream())).containsExactly(line);
        assertThat(body(story)).doesNotContain(sides[1]);
    }

    @ParameterizedTest
    @MethodSource
    void ignores(String line) {
        Story story = story(ABOVE + "\n\n" + line + "\n\n" + BELOW);
        assertThat(body(story)).contains(line, BELOW).hasSize(4);
        assertThat(story.dropped()).extracting(Dropped::text).containsExactly("4 November 2024");
    }

    private static List<String> body(Story story) {
        return story.paragraphs().stream()
                .filter(p -> p.role() == Role.BODY)
                .map(Paragraph::text)
                .toList();
    }

    private static Story story(String text) {
        RawArticle raw = new RawArticle("note.txt", "0".repeat(64), new Content.PlainText(text), Declared.NOTHING);
        return ((Outcome.Read<Story>) PlainStory.of(raw)).value();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = JunkLinesTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(l -> !l.isBlank() && !l.startsWith("# ")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
