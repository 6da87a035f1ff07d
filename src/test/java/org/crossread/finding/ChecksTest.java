package org.crossread.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.fact.Facts;
import org.crossread.model.Anchor;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.crossread.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not add up inside one article: {@code finding/checks-finds.txt} and {@code finding/checks-ignores.txt}. */
final class ChecksTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2017, 6, 12);

    static Stream<String> finds() throws IOException {
        return lines("/finding/checks-finds.txt");
    }

    static Stream<String> ignores() throws IOException {
        return lines("/finding/checks-ignores.txt");
    }

    @ParameterizedTest
    @MethodSource("finds")
    void what_does_not_add_up_is_one_check_with_its_arithmetic(String line) {
        List<String> parts = List.of(line.split(" \\|\\|\\| ", -1));

        List<Check> checks = Checks.of(article(parts.get(0)));

        assertThat(checks).hasSize(1);
        assertThat(checks.get(0).summary())
                .contains(parts.get(1))
                .contains("check")
                .doesNotContain("wrong");
    }

    @ParameterizedTest
    @MethodSource("ignores")
    void what_adds_up_or_is_no_sum_is_no_check(String sentence) {
        assertThat(Checks.of(article(sentence))).isEmpty();
    }

    private static Article article(String sentence) {
        Story story = new Story(
                "evening.txt",
                "0".repeat(64),
                Metadata.UNKNOWN,
                Optional.of(new Anchor(PUBLISHED, Optional.empty(), "the day of publication")),
                List.of(new Paragraph(Role.BODY, sentence)),
                List.of());
        return Facts.of(Sentences.of("A", story));
    }

    private static Stream<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ChecksTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }
}
