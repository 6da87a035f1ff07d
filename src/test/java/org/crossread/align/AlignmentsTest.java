package org.crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Part;
import org.crossread.written.Written;
import org.junit.jupiter.api.Test;

final class AlignmentsTest {

    private static final Article MILL = Written.article(
            "A",
            "A flood swept away the footbridge at Harn Mill early on Sunday.",
            "Nobody was hurt.",
            "The miller, Otto Quist, lost forty sheep and his only cart.",
            "The town has put up a rope ferry.");
    private static final Article RIVER = Written.article(
            "B",
            "Farmers in the valley had prayed for rain since spring.",
            "There were no injuries.",
            "Otto Quist said that his cart and forty of his sheep had drowned.",
            "The bridge for walkers at Harn Mill was carried off by the flood on Sunday.");
    private static final Article SHORT = Written.article(
            "C", "The flood on Sunday took the footbridge at Harn Mill, and Otto Quist lost forty sheep.");

    @Test
    void sentences_that_tell_the_same_stand_together_in_any_order() {
        assertThat(groups(MILL, RIVER)).containsExactly(List.of("A1", "B4"), List.of("A2", "B2"), List.of("A3", "B3"));
    }

    @Test
    void what_only_one_article_tells_stays_alone() {
        assertThat(groups(MILL, RIVER).toString()).doesNotContain("A4").doesNotContain("B1");
    }

    @Test
    void three_articles_make_one_group_of_a_statement() {
        Article third = Written.article("C", "On Sunday the flood took away the footbridge at Harn Mill.");
        assertThat(groups(MILL, RIVER, third)).contains(List.of("A1", "B4", "C1"));
    }

    @Test
    void an_article_that_leaves_a_statement_out_is_silent() {
        Alignment first = of(MILL, RIVER, Written.article("C", "Cheese is made in the valley of Elm."))
                .get(0);
        assertThat(first.parts().get("C")).isEqualTo(new Part.Silent());
        assertThat(first.score()).isBetween(0.2, 1.0);
        assertThat(first.because()).startsWith("shared: ").contains("Harn");
    }

    @Test
    void two_sentences_side_by_side_may_say_what_another_says_in_one() {
        Article split = Written.article(
                "A", "The flood on Sunday took the footbridge at Harn Mill.", "Otto Quist lost forty sheep.");
        assertThat(groups(split, SHORT)).containsExactly(List.of("A1", "A2", "C1"));
    }

    @Test
    void an_article_without_sentences_is_silent_throughout() {
        assertThat(groups(MILL, Written.article("B"))).isEmpty();
    }

    private static List<List<String>> groups(Article... articles) {
        return of(articles).stream()
                .map(a -> a.tellers().stream().flatMap(t -> a.told(t).stream()).toList())
                .toList();
    }

    private static List<Alignment> of(Article... articles) {
        List<Article> all = List.of(articles);
        return Alignments.of(new Event("E1", all.stream().map(Article::id).toList(), List.of(), List.of()), all);
    }
}
