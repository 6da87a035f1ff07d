package org.crossread.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossread.fact.Facts;
import org.crossread.model.Alignment;
import org.crossread.model.Anchor;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Finding;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Part;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Story;
import org.crossread.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of sentences, from text to findings: {@code finding/pairs.txt}. */
final class PairsTest {

    private static final LocalDate LEFT = LocalDate.of(2024, 6, 6);

    static Stream<String> pairs() throws IOException {
        try (InputStream in = Objects.requireNonNull(PairsTest.class.getResourceAsStream("/finding/pairs.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_pair_is_judged_as_its_line_says(String line) {
        List<String> parts = List.of(line.split(" \\|\\|\\| ", -1));
        List<Finding> findings = between(parts.get(0), parts.get(1));

        if (parts.get(2).equals("no conflict")) {
            assertThat(findings).noneMatch(f -> f.relation() == Finding.Relation.CONFLICT);
        } else {
            assertThat(findings.stream()
                            .map(f -> (f.relation() + " " + f.kind()).toLowerCase(Locale.ROOT))
                            .filter(f -> f.startsWith(parts.get(2).split(" ", -1)[0])))
                    .as("%s", findings)
                    .containsExactly(parts.get(2));
        }
    }

    private static List<Finding> between(String left, String right) {
        Article a = article("A", left, LEFT);
        Article b = article("B", right, LEFT.plusDays(1));
        TreeMap<String, Part> told = new TreeMap<>();
        Stream.of(a, b)
                .forEach(x -> told.put(
                        x.id(),
                        new Part.Told(x.sentences().stream().map(Sentence::id).toList())));
        Alignment alignment = new Alignment("L1", "E1", told, 1, "");
        Event event = new Event("E1", List.of("A", "B"), List.of(), List.of());
        return Findings.of(event, List.of(alignment), List.of(a, b)).findings();
    }

    private static Article article(String id, String text, LocalDate day) {
        Story story = new Story(
                id + ".txt",
                "0".repeat(64),
                Metadata.UNKNOWN,
                Optional.of(new Anchor(day, Optional.empty(), "the day of publication")),
                List.of(new Paragraph(Role.BODY, text)),
                List.of());
        return Facts.of(Sentences.of(id, story));
    }
}
