package org.crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Article;
import org.crossread.model.Sentence;
import org.crossread.model.TitleFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TitleFinderTest {

    static Stream<String> finds() {
        return Lists.of("titles-finds.txt").stream();
    }

    static Stream<String> ignores() {
        return Lists.of("titles-ignores.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("finds")
    void it_finds(String line) {
        int arrow = line.indexOf(" => ");
        String text = line.substring(0, arrow);
        String found = in(text).stream()
                .map(t -> t.where().in(text) + " = " + t.office()
                        + t.holder().map(h -> " of " + h).orElse(""))
                .collect(Collectors.joining(" | "));
        assertThat(found).as(text).isEqualTo(line.substring(arrow + 4));
    }

    @ParameterizedTest
    @MethodSource("ignores")
    void it_ignores(String text) {
        assertThat(in(text)).as(text).isEmpty();
    }

    @Test
    void the_holder_has_the_full_name_that_the_article_gives() {
        Sentence first = Lists.sentence("Edwin Fairlie told parliament so.");
        Sentence second = Lists.sentence("Mr Fairlie, the roads minister, left.");
        Article article = Lists.article(first, second);
        TitleFact title =
                (TitleFact) new TitleFinder(Lexicon.standard(), Roster.of(Wording.of(article), Lexicon.standard()))
                        .in(Wording.of(second), article)
                        .get(0);
        assertThat(title.holder()).isEqualTo(Optional.of("Edwin Fairlie"));
    }

    private static List<TitleFact> in(String text) {
        Sentence sentence = Lists.sentence(text);
        Article article = Lists.article(sentence);
        return new TitleFinder(Lexicon.standard(), Roster.of(Wording.of(article), Lexicon.standard()))
                .in(Wording.of(sentence), article).stream()
                        .map(TitleFact.class::cast)
                        .toList();
    }
}
