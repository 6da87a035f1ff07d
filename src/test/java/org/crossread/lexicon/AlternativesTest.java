package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AlternativesTest {

    private final Alternatives animals = new Alternatives(List.of(
            "name animal = dog|terrier; cat; goose|geese", "name meat = goose; duck", "place water = lake; sea|ocean"));

    @Test
    void two_alternatives_of_one_line_exclude_each_other() {
        assertThat(animals.exclude("dog", "cat")).isTrue();
        assertThat(animals.exclude("goose", "duck")).isTrue();
    }

    @Test
    void words_of_two_lines_do_not() {
        assertThat(animals.exclude("cat", "duck")).isFalse();
        assertThat(animals.exclude("cat", "lake")).isFalse();
    }

    @Test
    void words_of_one_alternative_are_the_same() {
        assertThat(animals.exclude("dog", "terriers")).isFalse();
        assertThat(animals.same("dog", "terriers")).isTrue();
        assertThat(animals.same("dog", "cat")).isFalse();
    }

    @Test
    void one_and_many_are_one_word() {
        assertThat(animals.of("cats")).isEqualTo(animals.of("cat")).isNotEmpty();
        assertThat(animals.of("catty")).isEmpty();
    }

    @Test
    void the_words_of_the_program_are_found() {
        assertThat(Alternatives.standard().exclude("ankle", "knee")).isTrue();
        assertThat(Alternatives.standard().exclude("salmon", "chair")).isFalse();
        assertThat(Alternatives.standard().of("northern").get(0).finding()).isEqualTo("place");
    }
}
