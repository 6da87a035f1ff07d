package org.crossread.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.crossread.fact.Facts;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Finding;
import org.crossread.model.Finding.Relation;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Part;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.crossread.text.Sentences;
import org.crossread.written.Written;
import org.junit.jupiter.api.Test;

/** Counts that grow while an event goes on. */
final class GrowthTest {

    private static final String NINE = "Nine people were injured when the ferry hit the pier.";
    private static final String ELEVEN = "Eleven people were injured when the ferry hit the pier.";

    @Test
    void a_higher_toll_of_the_next_day_is_an_update_said_with_both_days() {
        Finding finding = only(on(3, "A", NINE), on(4, "B", ELEVEN));

        assertThat(finding.relation()).isEqualTo(Relation.REFINEMENT);
        assertThat(finding.rule()).isEqualTo(Growth.RULE);
        assertThat(finding.derivation())
                .contains("“Nine”, published 3 May 2024")
                .contains("“Eleven”, published 4 May 2024");
        assertThat(finding.summary())
                .contains("an update")
                .contains("3 May 2024")
                .contains("4 May 2024");
    }

    @Test
    void a_lower_toll_of_the_next_day_stays_a_conflict() {
        assertThat(only(on(3, "A", ELEVEN), on(4, "B", NINE)).relation()).isEqualTo(Relation.CONFLICT);
    }

    @Test
    void two_tolls_of_one_day_stay_a_conflict() {
        assertThat(only(on(3, "A", NINE), on(3, "B", ELEVEN)).relation()).isEqualTo(Relation.CONFLICT);
    }

    @Test
    void a_toll_that_is_said_to_have_risen_is_an_update_of_the_same_day() {
        Article risen = on(3, "B", "By night the number of injured had risen to eleven at the ferry pier.");

        assertThat(only(on(3, "A", NINE), risen).relation()).isEqualTo(Relation.REFINEMENT);
    }

    @Test
    void a_force_that_now_stands_at_more_is_an_update() {
        Article few = on(3, "A", "The forest fire is being fought by 340 soldiers.");
        Article now = on(4, "B", "The force of soldiers who fight the forest fire now stands at 500 soldiers.");
        Article more = on(4, "B", "The forest fire is being fought by 500 soldiers.");

        assertThat(only(few, now).relation()).isEqualTo(Relation.REFINEMENT);
        assertThat(only(few, more).relation()).isEqualTo(Relation.CONFLICT);
    }

    @Test
    void the_dead_of_long_ago_are_counted_for_good() {
        Article less = on(3, "A", "In 1974 the earthquake in the valley killed 612 people.");
        Article more = on(4, "B", "In 1974 the earthquake in the valley killed 621 people.");

        assertThat(only(less, more).relation()).isEqualTo(Relation.CONFLICT);
    }

    @Test
    void a_toll_told_beside_a_year_long_past_still_grows() {
        Article less =
                on(3, "A", "Nine people were injured when the ferry hit the pier, the worst accident since 1974.");
        Article more =
                on(4, "B", "Eleven people were injured when the ferry hit the pier, the worst accident since 1974.");

        assertThat(only(less, more).relation()).isEqualTo(Relation.REFINEMENT);
    }

    @Test
    void a_toll_that_a_still_later_report_does_not_have_is_no_update() {
        Finding finding = only(on(3, "A", NINE), on(4, "B", ELEVEN), on(6, "C", NINE));

        assertThat(finding.relation()).isEqualTo(Relation.CONFLICT);
    }

    @Test
    void a_later_price_is_no_update() {
        Article cheap = on(3, "A", "The ferry that hit the pier cost 9 million euros.");
        Article dear = on(4, "B", "The ferry that hit the pier cost 14 million euros.");

        assertThat(only(cheap, dear).relation()).isEqualTo(Relation.CONFLICT);
    }

    private static Article on(int day, String id, String sentence) {
        Metadata metadata =
                Written.published(Written.article(id, sentence), 2024, 5, day).metadata();
        return Facts.of(Sentences.of(
                id,
                new Story(
                        id + ".txt",
                        "0".repeat(64),
                        metadata,
                        Optional.empty(),
                        List.of(new Paragraph(Role.BODY, sentence)),
                        List.of())));
    }

    private static Finding only(Article... articles) {
        TreeMap<String, Part> parts = new TreeMap<>();
        for (Article article : articles) {
            parts.put(article.id(), new Part.Told(List.of(article.id() + "1")));
        }
        Event event = new Event("E1", List.copyOf(parts.keySet()), List.of(), List.of());
        List<Finding> findings =
                Findings.of(event, List.of(new Alignment("L1", "E1", parts, 1, "")), List.of(articles))
                        .findings()
                        .stream()
                        .filter(f -> f.kind() == Finding.Kind.NUMBER && f.relation() != Relation.ADDITION)
                        .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
