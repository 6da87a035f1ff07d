package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.crossread.model.Period;
import org.junit.jupiter.api.Test;

/** A few words around a value, and times on a scale. */
final class ContextTest {

    @Test
    void the_words_before_a_value_begin_with_its_clause() {
        assertThat(Context.before("Until then, motorists face a detour of ", 48))
                .isEqualTo("… motorists face a detour of ");
        assertThat(Context.before("The council put the cost at ", 48)).isEqualTo("The council put the cost at ");
    }

    @Test
    void long_text_is_cut_between_words() {
        assertThat(Context.before("one two three four ", 10)).isEqualTo("… four ");
        assertThat(Context.after(" one two three four", 9)).isEqualTo(" one two …");
        assertThat(Context.after(" one", 9)).isEqualTo(" one");
    }

    @Test
    void a_word_longer_than_the_room_is_left_out() {
        assertThat(Context.before("x".repeat(400), 10)).isEmpty();
        assertThat(Context.after("x".repeat(400), 10)).isEqualTo("…");
    }

    @Test
    void the_shortest_sentence_tells_what_a_conflict_is_about() {
        List<Cover.Claim> claims = Claims.inContext(
                List.of(
                        said(
                                "A",
                                "After a long night the brigade counted ",
                                "Twelve",
                                " people in the hospital of the town."),
                        said("B", "", "Nineteen", " were hurt."),
                        said("C", "", "Twelve", " were hurt, it is said.")),
                Phrases.standard());
        assertThat(claims)
                .containsExactly(
                        new Cover.Claim("Paper B (B)", "B", "", "“Nineteen", " were hurt.”"),
                        new Cover.Claim("Paper A (A) and Paper C (C)", "A, C", "", "“Twelve”", ""));
    }

    @Test
    void a_mark_that_opens_the_sentence_stands_for_ours() {
        assertThat(claim("\"It is for both sides to settle ", "this", ",\" she said."))
                .isEqualTo("“It is for both sides to settle this,” she said.");
        assertThat(claim("“Our members kept this ", "region", " moving …"))
                .isEqualTo("“Our members kept this region moving …”");
    }

    @Test
    void marks_around_the_words_become_single_ones_and_the_words_stay() {
        assertThat(claim("… its ", "chief executive", ", said he was \"deeply …"))
                .isEqualTo("“… its chief executive, said he was ‘deeply …’”");
        assertThat(claim("He said \"the ", "bridge", "\" was safe.")).isEqualTo("“He said ‘the bridge’ was safe.”");
        assertThat(claim("", "talk \"now\" or never", "")).isEqualTo("“talk \"now\" or never”");
    }

    @Test
    void a_mark_that_closes_a_quotation_begun_earlier_closes_ours() {
        assertThat(claim("", "and for that I am sorry", ".”")).isEqualTo("“and for that I am sorry.”");
        assertThat(claim("… and ", "for that", " I am sorry.\"")).isEqualTo("“… and for that I am sorry.”");
        assertThat(claim("He ", "said", ": \"It is over …")).isEqualTo("“He said: ‘It is over …’”");
    }

    private static String claim(String before, String words, String after) {
        Snippet snippet = Snippet.of(before, words, after);
        return snippet.before() + snippet.words() + snippet.after();
    }

    @Test
    void a_scale_begins_and_ends_at_round_times() {
        TimeScale scale = new TimeScale(
                List.of(moment(LocalDateTime.of(2031, 5, 5, 7, 10)), moment(LocalDateTime.of(2031, 5, 5, 21, 40))));
        assertThat(scale.marks(Phrases.standard()))
                .extracting(Timeline.Scale::label)
                .containsExactly("06:00", "12:00", "18:00");
        assertThat(scale.marks(Phrases.standard()).get(0).at()).isEqualTo("0");
        assertThat(scale.place(moment(LocalDateTime.of(2031, 5, 5, 18, 0))))
                .isEqualTo(new Timeline.Stretch(
                        scale.marks(Phrases.standard()).get(2).at(), "0"));
    }

    @Test
    void years_apart_are_marked_by_months() {
        TimeScale scale = new TimeScale(
                List.of(moment(LocalDateTime.of(2019, 3, 14, 8, 0)), moment(LocalDateTime.of(2021, 3, 12, 8, 0))));
        assertThat(scale.marks(Phrases.standard()))
                .extracting(Timeline.Scale::label)
                .first()
                .isEqualTo("Mar 2019");
        assertThat(scale.marks(Phrases.standard())).hasSizeLessThan(6);
    }

    private static Period moment(LocalDateTime time) {
        return new Period(time, time.plusMinutes(1));
    }

    private static Said said(String source, String before, String words, String after) {
        return new Said(source, "Paper " + source, "en", source + "1", before, words, after, "", "");
    }
}
