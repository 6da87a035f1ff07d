package org.crossread.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.fact.Facts;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;
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
