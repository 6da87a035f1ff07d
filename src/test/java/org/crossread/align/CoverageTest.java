package org.crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossread.written.Written;
import org.junit.jupiter.api.Test;

final class CoverageTest {

    @Test
    void the_same_words_cover_each_other() {
        Coverage same = of("The ferry sank off Harn.", "The ferry sank off Harn.");
        assertThat(same.similarity()).isEqualTo(1);
    }

    @Test
    void a_short_claim_is_covered_by_a_long_sentence_and_not_the_other_way_round() {
        Coverage part = of("The ferry sank.", "The ferry sank off Harn with eighty sheep and a piano on board.");
        assertThat(part.left()).isEqualTo(1);
        assertThat(part.right()).isLessThan(0.5);
    }

    @Test
    void synonyms_and_inflections_count() {
        assertThat(of("The vessel was sinking.", "The ship sank.").similarity()).isGreaterThan(0.8);
        assertThat(of("The cheese was ripe.", "The ship sank.").similarity()).isZero();
    }

    @Test
    void another_number_covers_less_than_the_same() {
        assertThat(of("It cost 12 crowns.", "It cost 15 crowns.").left())
                .isLessThan(of("It cost 12 crowns.", "It cost 12 crowns.").left());
    }

    @Test
    void sentences_of_stop_words_cover_nothing() {
        assertThat(of("It was.", "They were.").similarity()).isZero();
    }

    private static Coverage of(String left, String right) {
        return Coverage.of(
                Written.article("A", left).sentences(),
                Written.article("B", right).sentences());
    }
}
