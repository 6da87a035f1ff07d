package org.crossread.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossread.fact.Facts;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old quay was closed.             | was closed = old quay",
                "The quay, built in 1890, was closed. | was closed = quay",
                "The quay at Lorne was closed.        | was closed = quay lorne",
                "Workers at Haddow & Pryce resigned.  | resigned = worker haddow pryce",
                "Police arrested a baker.             | arrested = baker",
                "He was arrested.                     | was arrested =",
                "The ferries that were cancelled ran. | were cancelled = ferry",
                "Clerks said that the vote was lost.  | was lost = vote"
            })
    void a_predicate_is_said_of_its_object_or_of_the_subject_of_its_clause(String text, String expected) {
        Article article = Facts.of(Sentences.ofText("A", text), Lexicon.standard());
        Passage passage = Passage.of(article, article.sentences(), Map.of());

        List<String> found = passage.mentions(Fact.Kind.POLARITY).stream()
                .map(m -> (m.text() + " = "
                                + Theme.of(m).words().stream().map(Word::stem).collect(Collectors.joining(" ")))
                        .strip())
                .toList();

        assertThat(found).contains(expected);
    }
}
