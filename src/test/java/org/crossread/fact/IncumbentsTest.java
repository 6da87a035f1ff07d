package org.crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Article;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.QuoteFact;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.crossread.model.TitleFact;
import org.crossread.text.Sentences;
import org.junit.jupiter.api.Test;

final class IncumbentsTest {

    @Test
    void an_office_without_a_name_is_the_one_holder_that_the_article_has() {
        assertThat(speakers("President Ines Kolbe opened the bridge. The president said it was safe."))
                .containsExactly("Ines Kolbe");
    }

    @Test
    void with_two_presidents_the_president_is_neither() {
        assertThat(speakers("President Ines Kolbe met President Otto Varga. The president said it was safe."))
                .containsExactly("president");
    }

    @Test
    void the_minister_is_the_only_one_of_any_field() {
        assertThat(speakers("The transport minister, Ingrid Vale, came. The minister said nothing was lost."))
                .containsExactly("Ingrid Vale");
    }

    @Test
    void the_minister_is_not_the_prime_minister() {
        assertThat(speakers("Prime Minister Ingrid Vale came. The minister said nothing was lost."))
                .containsExactly("minister");
    }

    @Test
    void the_minister_is_not_a_deputy() {
        assertThat(speakers("Deputy minister Ingrid Vale came. The minister said nothing was lost."))
                .containsExactly("minister");
    }

    @Test
    void the_mayor_of_another_town_is_another_man() {
        assertThat(speakers("Mayor Otto Varga came. The mayor of Hellern said the road was closed."))
                .doesNotContain("Otto Varga");
    }

    @Test
    void a_bare_office_is_a_title_of_its_holder() {
        var article = Facts.of(article("Chief executive Ines Kolbe resigned. The chief executive had sued the bank."));

        assertThat(article.sentences().get(1).facts().stream()
                        .filter(TitleFact.class::isInstance)
                        .map(f -> ((TitleFact) f).holder()))
                .containsExactly(Optional.of("Ines Kolbe"));
    }

    private static Article article(String text) {
        return Sentences.of(
                "A",
                new Story(
                        "a.txt",
                        "0".repeat(64),
                        Metadata.UNKNOWN,
                        Optional.empty(),
                        List.of(new Paragraph(Role.BODY, text)),
                        List.of()));
    }

    private static List<String> speakers(String text) {
        return Facts.of(article(text)).sentences().stream()
                .flatMap(s -> s.facts().stream())
                .filter(QuoteFact.class::isInstance)
                .map(f -> ((QuoteFact) f).speaker().orElse("nobody"))
                .toList();
    }
}
