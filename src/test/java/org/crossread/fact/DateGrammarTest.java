package org.crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossread.lexicon.DatePatterns;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The date patterns match their own examples. */
final class DateGrammarTest {

    @TestFactory
    Stream<DynamicTest> a_pattern_matches_the_brackets_of_its_example() {
        return DatePatterns.standard().stream()
                .map(line -> DynamicTest.dynamicTest(line.rule() + " " + line.example(), () -> {
                    String text = line.example().replaceAll("[\\[\\]]", "");
                    int start = line.example().indexOf('[');
                    int end = line.example().indexOf(']') - 1;
                    List<Lexeme> words = Lexemes.of(text);
                    assertThat(DateGrammar.matches(words))
                            .as("matches in '%s'", text)
                            .anySatisfy(m -> {
                                assertThat(words.get(m.from()).start()).isEqualTo(start);
                                assertThat(words.get(m.to() - 1).end()).isEqualTo(end);
                            });
                    DatePattern pattern = DatePattern.of(line);
                    assertThat(words.stream()
                                    .anyMatch(w -> pattern.match(words, words.indexOf(w))
                                            .filter(m -> words.get(m.from()).start() == start
                                                    && words.get(m.to() - 1).end() == end)
                                            .isPresent()))
                            .as("the pattern itself matches '%s'", text)
                            .isTrue();
                }));
    }

    @Test
    void the_longest_match_wins() {
        List<Lexeme> words = Lexemes.of("Christmas Eve 2016");

        assertThat(DateGrammar.matches(words))
                .singleElement()
                .satisfies(m -> assertThat(m.to()).isEqualTo(words.size()));
    }
}
