package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.lexicon.Opposites.Form;
import org.junit.jupiter.api.Test;

final class OppositesTest {

    private static final Opposites OPPOSITES = new Opposites(
            List.of("accept =agreed / turn-down +refusal", "gain / lose", "win / lose"), List.of("accept = say-yes"));

    @Test
    void words_on_two_sides_are_opposed_and_on_one_side_allied() {
        assertThat(OPPOSITES.opposed("accept", "turn-down")).isTrue();
        assertThat(OPPOSITES.opposed("turn-down", "agreed")).isTrue();
        assertThat(OPPOSITES.allied("accept", "agreed")).isTrue();
        assertThat(OPPOSITES.opposed("accept", "lose")).isFalse();
    }

    @Test
    void a_word_may_be_in_several_pairs() {
        assertThat(OPPOSITES.opposed("lose", "gain")).isTrue();
        assertThat(OPPOSITES.opposed("lose", "win")).isTrue();
        assertThat(OPPOSITES.allied("win", "gain")).isFalse();
    }

    @Test
    void a_phrase_is_found_by_its_first_word_and_tells_how_it_stands() {
        assertThat(OPPOSITES.from("turn")).singleElement().satisfies(p -> {
            assertThat(p.words()).containsExactly("turn", "down");
            assertThat(p.form()).isEqualTo(Form.VERB);
        });
        assertThat(OPPOSITES.from("agreed")).extracting(Opposites.Phrase::form).containsExactly(Form.STATE);
        assertThat(OPPOSITES.from("refusal")).extracting(Opposites.Phrase::form).containsExactly(Form.NOUN);
    }
}
