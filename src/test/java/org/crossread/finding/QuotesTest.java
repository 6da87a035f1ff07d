package org.crossread.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Finding;
import org.crossread.model.QuoteFact;
import org.crossread.model.Value;
import org.junit.jupiter.api.Test;

final class QuotesTest {

    private static List<Finding> between(String left, String right) {
        return new Stage().says(left).says(right).judged().findings();
    }

    private static List<String> texts(Finding finding) {
        return finding.values().stream().map(Value::text).toList();
    }

    @Test
    void one_changed_word_is_the_conflict() {
        List<Finding> found = between(
                "“The dam will hold through the winter,” the engineer said.",
                "The engineer told reporters: \"The dam might hold through the winter.\"");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Finding.Kind.QUOTE);
        assertThat(found.get(0).relation()).isEqualTo(Finding.Relation.CONFLICT);
        assertThat(texts(found.get(0))).containsExactly("will", "might");
    }

    @Test
    void an_inserted_word_is_shown_with_its_neighbours() {
        List<Finding> found = between(
                "\"There is no threat to the town,\" she said.",
                "\"There is no immediate threat to the town,\" she said.");

        assertThat(found).hasSize(1);
        assertThat(texts(found.get(0))).containsExactly("no threat to the town", "no immediate threat to the town");
    }

    @Test
    void a_quotation_that_runs_on_is_an_addition() {
        List<Finding> found =
                between("\"We knew about the leak,\" he said.", "\"We knew about the leak and told nobody,\" he said.");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).relation()).isEqualTo(Finding.Relation.ADDITION);
        assertThat(texts(found.get(0))).containsExactly("and told nobody");
    }

    @Test
    void marks_cuts_and_interruptions_change_nothing() {
        assertThat(between("“We knew about the leak.”", "\"We knew about the leak.\""))
                .isEmpty();
        assertThat(between(
                        "\"We knew about the leak, and we told the council,\" he said.",
                        "\"We knew about the leak,\" he said, \"and we told the council.\""))
                .isEmpty();
        assertThat(between(
                        "\"We knew about the leak and a year ago we told the council,\" he said.",
                        "\"We knew about the leak ... we told the council,\" he said."))
                .isEmpty();
        assertThat(between(
                        "He said they \"knew about the leak\" and \"told the council\".",
                        "\"We knew about the leak, and in May we told the council,\" he said."))
                .isEmpty();
    }

    @Test
    void a_fragment_with_one_word_changed_is_found_by_its_speaker() {
        List<Finding> found = new Stage()
                .says("Ms Orme said tenants had been “cheated for years”.", said("Ms Orme"))
                .says("\"We have been cheated for months,\" Ms Orme said.", said("Ms Orme"))
                .judged()
                .findings();

        assertThat(found).hasSize(1);
        assertThat(texts(found.get(0))).containsExactly("years", "months");
    }

    private static Stage.Carried said(String speaker) {
        return Stage.carried(
                speaker,
                where -> new QuoteFact(
                        where,
                        QuoteFact.Form.DIRECT,
                        Optional.of(where),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("Orme"),
                        QuoteFact.Credit.NAMED));
    }

    @Test
    void a_gloss_in_brackets_is_no_part_of_the_quotation() {
        assertThat(between(
                        "\"We asked them [the inspectors] for a second opinion,\" she said.",
                        "\"We asked them for a second opinion,\" she said."))
                .isEmpty();
    }

    @Test
    void two_utterances_of_one_speaker_are_not_compared() {
        assertThat(between(
                        "\"The harvest was poor across the valley,\" she said.",
                        "\"Nobody expected prices to climb so fast,\" she said."))
                .isEmpty();
    }

    @Test
    void indirect_speech_is_wording() {
        assertThat(between(
                        "\"We will appeal against the verdict,\" she said.", "She said they would appeal against it."))
                .isEmpty();
    }

    @Test
    void three_articles_make_one_finding() {
        List<Finding> found = new Stage()
                .says("\"This was a black day for the club,\" the coach said.")
                .says("\"This was a dark day for the club,\" the coach said.")
                .says("\"This was a black day for the club,\" said the coach.")
                .judged()
                .findings();

        assertThat(found).hasSize(1);
        assertThat(texts(found.get(0))).containsExactly("black", "dark", "black");
        assertThat(found.get(0).summary())
                .isEqualTo("A.txt and C.txt say “This was a black day for the club”;"
                        + " B.txt says “This was a dark day for the club”.");
    }
}
