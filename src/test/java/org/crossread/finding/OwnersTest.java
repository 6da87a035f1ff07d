package org.crossread.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.fact.Facts;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.Judgement;
import org.crossread.model.Metadata;
import org.crossread.model.NotCompared;
import org.crossread.model.Paragraph;
import org.crossread.model.Part;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Story;
import org.crossread.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose figure it is ({@code finding/owners.txt}), and whether two figures are of one owner. */
final class OwnersTest {

    private static final String BOTH = " Torvane Pumps and Lindow Optics are rivals.";

    static Stream<String> owners() throws IOException {
        try (InputStream in = Objects.requireNonNull(OwnersTest.class.getResourceAsStream("/finding/owners.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("owners")
    void a_figure_has_the_owner_that_its_line_says(String line) {
        List<String> sides = List.of(line.split(" => ", -1));
        Article article = article("A", sides.get(0));
        int last = article.sentences().size() - 1;

        String found = mentions(article).stream()
                .filter(m -> m.home().equals(article.sentences().get(last)))
                .map(m -> m.text() + " = "
                        + Owner.of(m).name().map(NameForm::name).orElse("-"))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(sides.get(1));
    }

    @Test
    void two_rivals_have_two_figures() {
        assertThat(apart("Torvane Pumps employs 340 people." + BOTH, "Lindow Optics has 120 employees."))
                .isTrue();
    }

    @Test
    void two_names_that_neither_article_knows_apart_may_be_one() {
        assertThat(apart("Torvane Pumps employs 340 people.", "Lindow Optics has 120 employees."))
                .isFalse();
    }

    @Test
    void buyer_and_seller_have_one_price() {
        assertThat(apart("Torvane Pumps paid £50m for Lindow Optics.", "Lindow Optics was bought for £45m." + BOTH))
                .isFalse();
    }

    @Test
    void a_firm_and_its_chief_may_have_one_figure() {
        assertThat(apart(
                        "Torvane Pumps employs 340 people." + BOTH,
                        "Ruth Amery has 120 employees. Ruth Amery runs Torvane Pumps."))
                .isFalse();
    }

    @Test
    void a_proof_ends_with_the_owner_of_both() {
        Mention left =
                mentions(article("A", "The Green Alliance won 41 seats.")).get(0);
        Mention right = mentions(article("B", "Its leader said the Green Alliance took 38 seats."))
                .get(0);

        assertThat(new Owners().whose(left, right)).isEqualTo("; both told of Green Alliance");
    }

    @Test
    void figures_of_two_named_firms_are_told_as_not_compared() {
        Judgement judgement = judged(
                "Torvane Pumps employs 340 people." + BOTH, "Lindow Optics employs 120 people. It makes lenses.");

        assertThat(judgement.findings()).noneMatch(f -> f.relation() == Finding.Relation.CONFLICT);
        assertThat(judgement.apart())
                .extracting(NotCompared::rule, NotCompared::derivation)
                .containsExactly(tuple("different owners", "“340” is told of Torvane Pumps, “120” of Lindow Optics"));
    }

    @Test
    void a_figure_that_was_held_against_another_is_not_told_as_not_compared() {
        Judgement judgement = judged(
                "Torvane Pumps employs 340 people and Lindow Optics 120.",
                "Torvane Pumps employs 360 people and Lindow Optics 120.");

        assertThat(judgement.apart()).isEmpty();
    }

    private static Judgement judged(String left, String right) {
        List<Article> both = List.of(article("A", left), article("B", right));
        TreeMap<String, Part> parts = new TreeMap<>();
        both.forEach(a -> parts.put(
                a.id(), new Part.Told(a.sentences().stream().map(Sentence::id).toList())));
        return Findings.of(
                new Event("E1", List.of("A", "B"), List.of(), List.of()),
                List.of(new Alignment("L1", "E1", parts, 1, "given")),
                both);
    }

    private static boolean apart(String left, String right) {
        return new Owners()
                .apart(
                        mentions(article("A", left)).get(0),
                        mentions(article("B", right)).get(0));
    }

    private static List<Mention> mentions(Article article) {
        Passage passage = Passage.of(article, article.sentences(), Map.of());
        List<Mention> mentions = new ArrayList<>(passage.mentions(Fact.Kind.NUMBER));
        mentions.addAll(passage.mentions(Fact.Kind.DATE));
        return mentions;
    }

    private static Article article(String id, String text) {
        return Facts.of(Sentences.of(
                id,
                new Story(
                        id + ".txt",
                        "0".repeat(64),
                        Metadata.UNKNOWN,
                        Optional.empty(),
                        List.of(new Paragraph(Role.BODY, text)),
                        List.of())));
    }
}
