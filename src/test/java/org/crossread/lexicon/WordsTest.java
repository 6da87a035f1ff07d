package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource
    void every_set_has_words_in_the_data_file(Words set) {
        assertThat(set.all()).as(set.name()).hasSizeGreaterThan(1);
    }

    @Test
    void a_set_goes_on_over_the_lines_of_its_name() {
        assertThat(Words.TURNING.has("wait")).isTrue();
        assertThat(Words.TURNING.has("sealed")).isTrue();
    }

    @Test
    void a_word_of_another_set_is_not_in_it() {
        assertThat(Words.BE.has("were")).isTrue();
        assertThat(Words.BE.has("remain")).isFalse();
        assertThat(Words.SENTENCE_STARTERS.has("the")).isFalse();
    }
}
