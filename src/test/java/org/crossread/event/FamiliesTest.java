package org.crossread.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.model.Article;
import org.crossread.model.Family;
import org.crossread.written.Written;
import org.junit.jupiter.api.Test;

final class FamiliesTest {

    private static final String AGENCY =
            "The harbour at Sund will stay closed for ten more days after a crane fell on the main quay on Monday.";
    private static final String MORE = "Nobody was in the cab when the crane came down, the port authority said.";

    @Test
    void articles_that_copy_one_text_are_one_family_with_the_passage_as_proof() {
        Article first = Written.article("A", AGENCY, MORE);
        Article second = Written.article("B", "Fishermen are angry.", AGENCY);
        Article third = Written.article("C", "A fallen crane keeps ships out of Sund until Thursday of next week.");
        List<Family> families = Families.of(List.of(first, second, third));
        assertThat(families).extracting(Family::articles).containsExactly(List.of("A", "B"), List.of("C"));
        assertThat(families.get(0).shared()).hasSize(1);
        assertThat(AGENCY).startsWith(families.get(0).shared().get(0));
        assertThat(families.get(1).shared()).isEmpty();
    }

    @Test
    void an_edited_figure_does_not_hide_a_copy() {
        String edited = AGENCY.replace("ten", "twelve");
        assertThat(Families.of(List.of(Written.article("A", AGENCY), Written.article("B", edited))))
                .hasSize(1);
    }

    @Test
    void the_same_quotation_is_no_copy() {
        String quotation = "\"We heard a noise like thunder and then the whole quay shook under our feet,\" he said.";
        Article first = Written.article("A", "A crane fell at Sund.", quotation);
        Article second = Written.article("B", "The port is shut.", quotation);
        assertThat(Families.of(List.of(first, second))).hasSize(2);
    }

    @Test
    void an_empty_article_copies_nobody() {
        assertThat(Families.of(List.of(Written.article("A"), Written.article("B"))))
                .hasSize(2);
    }
}
