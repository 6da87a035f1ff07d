package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransatlanticTest {

    @ParameterizedTest
    @CsvSource({
        "neighbours, neighbors", "organisation, organization", "apologised, apologized", "theatres, theaters",
        "travelled, traveled", "defence, defense", "grey, gray", "colour, colour"
    })
    void one_word_in_two_spellings_is_one_word(String british, String american) {
        assertThat(Transatlantic.standard().same(british, american)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"four, for", "filled, filed", "was, were", "hence, hens", "rise, rize", "hours, horse"})
    void two_words_are_two(String one, String other) {
        assertThat(Transatlantic.standard().same(one, other)).isFalse();
    }

    @Test
    void a_word_that_none_of_the_habits_touches_is_only_itself() {
        assertThat(Transatlantic.standard().same("ferry", "ferries")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"colour, 1", "motorway, 1", "color, -1", "sheriff, -1", "river, 0"})
    void a_word_of_one_side_tells_how_its_outlet_writes_a_date(String word, int side) {
        assertThat(Transatlantic.standard().side(word)).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({
        "organize, organise",
        "paralyze, paralyse",
        "downsize, downsize",
        "capsize, capsize",
        "prize, prize",
        "seize, seize"
    })
    void a_stem_is_spelt_as_in_britain_unless_the_ending_is_no_suffix(String stem, String british) {
        assertThat(Transatlantic.standard().british(stem)).isEqualTo(british);
    }
}
