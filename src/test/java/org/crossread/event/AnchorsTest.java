package org.crossread.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crossread.model.Article;
import org.crossread.written.Written;
import org.junit.jupiter.api.Test;

final class AnchorsTest {

    private static final Article DATED = Written.published(Written.article("A", "Rain."), 2021, 1, 2);

    @Test
    void a_dateline_borrows_the_year_of_a_neighbour() {
        Article agency = Written.dateline(Written.article("B", "Rain."), "LUND, 3 January", 1, 3);
        assertThat(Anchors.lent(List.of(DATED, agency))).hasSize(1).hasEntrySatisfying("B", anchor -> {
            assertThat(anchor.day()).isEqualTo(LocalDate.of(2021, 1, 3));
            assertThat(anchor.why()).isEqualTo("the dateline 'LUND, 3 January' and the year of a.txt");
        });
    }

    @Test
    void the_nearest_year_counts_across_new_year() {
        Article agency = Written.dateline(Written.article("B", "Rain."), "LUND, 31 December", 12, 31);
        assertThat(Anchors.lent(List.of(DATED, agency)))
                .hasEntrySatisfying("B", anchor -> assertThat(anchor.day()).isEqualTo(LocalDate.of(2020, 12, 31)));
    }

    @Test
    void a_dateline_far_from_any_publication_borrows_nothing() {
        Article agency = Written.dateline(Written.article("B", "Rain."), "LUND, 20 June", 6, 20);
        assertThat(Anchors.lent(List.of(DATED, agency))).isEmpty();
    }

    @Test
    void who_has_an_anchor_borrows_nothing() {
        assertThat(Anchors.lent(List.of(DATED, Written.published(Written.article("B", "Rain."), 2021, 1, 3))))
                .isEmpty();
    }
}
