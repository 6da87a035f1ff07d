package org.crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Article;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.QuoteFact;
import org.crossread.model.QuoteFact.Credit;
import org.crossread.model.QuoteFact.Form;
import org.crossread.model.Role;
import org.crossread.model.Span;
import org.crossread.model.Story;
import org.crossread.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class QuoteFinderTest {

    private static final Path LISTS = Path.of("src/test/resources/org/crossread/fact");

    record Found(String sentence, List<String> facts) {}

    static List<Found> finds() throws IOException {
        List<Found> finds = new ArrayList<>();
        for (String line : Files.readAllLines(LISTS.resolve("quotes-finds.txt"))) {
            if (line.startsWith("    ")) {
                finds.get(finds.size() - 1).facts().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                finds.add(new Found(line, new ArrayList<>()));
            }
        }
        return finds;
    }

    static Stream<String> ignores() throws IOException {
        return Files.readAllLines(LISTS.resolve("quotes-ignores.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("finds")
    void the_finder_finds(Found find) {
        Article article = article(List.of(find.sentence()));
        assertThat(facts(article, 0).stream().map(f -> shown(f, find.sentence())))
                .isEqualTo(find.facts());
    }

    @ParameterizedTest
    @MethodSource("ignores")
    void the_finder_ignores(String sentence) {
        assertThat(facts(article(List.of(sentence)), 0)).isEmpty();
    }

    @Test
    void a_quotation_over_two_sentences_is_a_direct_quote_in_each_with_one_speaker() {
        Article article = article(List.of("\"We let people down. We refused to listen,\" said Ann Dole."));

        assertThat(facts(article, 0)).singleElement().satisfies(f -> {
            assertThat(f.form()).isEqualTo(Form.DIRECT);
            assertThat(f.speaker()).contains("Ann Dole");
            assertThat(f.content().orElseThrow().in("\"We let people down.")).isEqualTo("We let people down.");
        });
        assertThat(facts(article, 1)).singleElement().satisfies(f -> {
            assertThat(f.form()).isEqualTo(Form.DIRECT);
            assertThat(f.speaker()).contains("Ann Dole");
        });
    }

    @Test
    void a_quotation_after_its_speaker_was_named_keeps_the_speaker() {
        Article article = article(
                List.of("\"We will talk,\" said Ann Dole.", "\"We will talk all night, but we will not sign.\""));

        assertThat(facts(article, 1)).singleElement().satisfies(f -> {
            assertThat(f.speaker()).contains("Ann Dole");
            assertThat(f.credit()).isEqualTo(Credit.NAMED);
        });
    }

    @Test
    void a_pronoun_stands_for_the_last_named_speaker() {
        Article article = article(List.of("Ann Dole said the road was shut. She added that it would open soon."));

        assertThat(facts(article, 1))
                .singleElement()
                .satisfies(f -> assertThat(f.speaker()).contains("Ann Dole"));
    }

    @Test
    void a_surname_stands_for_the_full_name_before_it() {
        Article article = article(List.of("The mayor met Ann Dole.", "Dole said the road was shut."));

        assertThat(facts(article, 1))
                .singleElement()
                .satisfies(f -> assertThat(f.speaker()).contains("Ann Dole"));
    }

    @Test
    void a_mixed_quotation_tells_which_words_stand_in_marks() {
        String sentence = "Dole said the offer was \"a joke\" and \"an insult\".";

        assertThat(facts(article(List.of(sentence)), 0)).singleElement().satisfies(f -> {
            assertThat(f.form()).isEqualTo(Form.MIXED);
            assertThat(f.marked().stream().map(s -> s.in(sentence))).containsExactly("a joke", "an insult");
        });
    }

    @Test
    void facts_lie_apart_and_in_their_sentence() throws IOException {
        for (Found find : finds()) {
            int end = 0;
            for (QuoteFact fact : facts(article(List.of(find.sentence())), 0)) {
                assertThat(fact.where().start()).isGreaterThanOrEqualTo(end);
                end = fact.where().end();
                assertThat(end).isLessThanOrEqualTo(find.sentence().length());
            }
        }
    }

    @Test
    void hostile_sentences_do_no_harm() {
        for (String piece :
                List.of("\"", "'", "“", "”", "said ", "said, ", "\" said ", ", said X", "( ", "told ", "that ")) {
            facts(article(List.of(piece.repeat(300).strip())), 0);
        }
    }

    private static String shown(QuoteFact fact, String sentence) {
        String speaker = fact.speaker().map(s -> " " + s).orElse("");
        return String.join(
                " | ",
                fact.form().name(),
                words(fact.source(), sentence),
                words(fact.cue(), sentence),
                words(fact.content(), sentence),
                fact.credit() + speaker);
    }

    private static String words(Optional<Span> span, String sentence) {
        return span.map(s -> s.in(sentence)).orElse("-");
    }

    private static List<QuoteFact> facts(Article article, int sentence) {
        return new QuoteFinder(Lexicon.standard())
                .in(Wording.of(article.sentences().get(sentence)), article);
    }

    private static Article article(List<String> paragraphs) {
        List<Paragraph> texts =
                paragraphs.stream().map(p -> new Paragraph(Role.BODY, p)).toList();
        return Sentences.of("A", new Story("a.txt", "", Metadata.UNKNOWN, Optional.empty(), texts, List.of()));
    }
}
