package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Article;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Story;
import org.junit.jupiter.api.Test;

final class SentencesTest {

    @Test
    void sentences_are_numbered_through_the_article_and_lie_in_their_paragraph() {
        Article article = Sentences.of(
                "A",
                story(
                        new Paragraph(Role.HEADLINE, "Bridge shut. Traffic jams feared"),
                        new Paragraph(Role.BODY, "The bridge is shut. Mr. Dole said so.")));

        assertThat(article.sentences().stream().map(Sentence::id)).containsExactly("A1", "A2", "A3");
        assertThat(article.sentences().stream().map(Sentence::text))
                .containsExactly("Bridge shut. Traffic jams feared", "The bridge is shut.", "Mr. Dole said so.");
        for (Sentence sentence : article.sentences()) {
            String paragraph =
                    article.paragraphs().get(sentence.paragraph() - 1).text();
            assertThat(sentence.where().in(paragraph)).isEqualTo(sentence.text());
        }
    }

    @Test
    void a_bare_text_is_an_article_of_one_sentence() {
        Article article = Sentences.ofText("L", " It closed.\n It  reopened. ");

        assertThat(article.sentences()).hasSize(1);
        assertThat(article.sentences().get(0).text()).isEqualTo("It closed. It reopened.");
        assertThat(article.sentences().get(0).id()).isEqualTo("L1");
    }

    @Test
    void hostile_paragraphs_make_sentences_that_lie_in_them() {
        for (String text : Hostile.texts()) {
            if (!text.isBlank()) {
                Article article = Sentences.of("A", story(new Paragraph(Role.BODY, text)));
                assertThat(article.sentences())
                        .allSatisfy(s -> assertThat(s.where().in(text)).isEqualTo(s.text()));
            }
        }
    }

    private static Story story(Paragraph... paragraphs) {
        return new Story("a.txt", "0", Metadata.UNKNOWN, Optional.empty(), List.of(paragraphs), List.of());
    }
}
