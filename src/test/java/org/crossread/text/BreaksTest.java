package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BreaksTest {

    static Stream<String> paragraphs() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/crossread/text/sentences.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void a_paragraph_splits_where_the_bars_stand(String line) {
        List<String> sentences = List.of(line.split(" \\| "));
        assertThat(split(String.join(" ", sentences))).isEqualTo(sentences);
    }

    @Test
    void a_space_lost_after_a_sentence_does_not_join_two() {
        assertThat(split("They left.They came back. It cost 1,000.That is a lot."))
                .containsExactly("They left.", "They came back.", "It cost 1,000.", "That is a lot.");
    }

    @Test
    void every_word_of_a_paragraph_is_in_one_sentence() {
        for (String text : Hostile.texts()) {
            int end = 0;
            for (Span sentence : Breaks.of(text)) {
                assertThat(text.substring(end, sentence.start()).chars().allMatch(Marks::isSpace))
                        .isTrue();
                end = sentence.end();
            }
            assertThat(text.substring(end).chars().allMatch(Marks::isSpace)).isTrue();
        }
    }

    private static List<String> split(String paragraph) {
        return Breaks.of(paragraph).stream().map(s -> s.in(paragraph)).toList();
    }
}
