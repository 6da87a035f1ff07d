package org.crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.model.Article;
import org.crossread.model.Counted;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.NumberFact;
import org.crossread.model.Range;
import org.crossread.model.Sentence;
import org.crossread.model.Unit.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NumberFinderTest {

    static Stream<String> finds() {
        return Lists.of("numbers-finds.txt").stream();
    }

    static Stream<String> ignores() {
        return Lists.of("numbers-ignores.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("finds")
    void it_finds(String line) {
        int arrow = line.indexOf(" => ");
        String text = line.substring(0, arrow);
        String found = in(text).stream()
                .map(n -> n.where().in(text) + " = " + n.normal())
                .collect(Collectors.joining(" | "));
        assertThat(found).as(text).isEqualTo(line.substring(arrow + 4));
    }

    @ParameterizedTest
    @MethodSource("ignores")
    void it_ignores(String text) {
        assertThat(in(text)).as(text).isEmpty();
    }

    @Test
    void an_exact_number_lies_in_its_rounded_form_and_in_its_bound() {
        assertThat(range("About 11,000 cars").holds(range("11,214 cars"))).isTrue();
        assertThat(range("more than 200 homes").holds(range("214 homes"))).isTrue();
        assertThat(range("nearly 20 per cent").overlaps(range("19.6 per cent"))).isTrue();
        assertThat(range("just over 50cm").overlaps(range("a little more than half a metre")))
                .isTrue();
        assertThat(range("up to 5,000 homes").holds(range("4,100 homes"))).isTrue();
        assertThat(range("95 per cent").holds(range("94.6 per cent"))).isTrue();
        assertThat(range("12,000 people").holds(range("12,340 people"))).isTrue();
    }

    @Test
    void numbers_that_cannot_both_be_true_have_no_number_in_common() {
        assertThat(range("About 11,000 cars").overlaps(range("About 9,000 cars")))
                .isFalse();
        assertThat(range("about £4m").overlaps(range("£4.8m"))).isFalse();
        assertThat(range("4.5 per cent").overlaps(range("4.6 per cent"))).isFalse();
        assertThat(range("12,000 people").overlaps(range("21,000 people"))).isFalse();
        assertThat(range("17 people").overlaps(range("19 people"))).isFalse();
        assertThat(range("2-1 win").overlaps(range("2-0 win"))).isFalse();
        assertThat(range("120 million").overlaps(range("120 billion"))).isFalse();
    }

    @Test
    void a_share_is_the_same_in_words_and_in_figures() {
        assertThat(range("a fifth of them")).matches(r -> r.holds(range("20 per cent")));
        assertThat(range("one in five")).matches(r -> r.holds(range("20 per cent")));
        assertThat(range("seven in ten")).matches(r -> r.overlaps(range("71 per cent")));
        assertThat(range("a third of them").overlaps(range("a fifth of them"))).isFalse();
    }

    @Test
    void two_units_of_one_length_meet() {
        assertThat(range("12.4 km").overlaps(range("7.7 miles"))).isTrue();
        assertThat(range("23 kilometres").overlaps(range("more than 14 miles"))).isTrue();
        assertThat(range("nearly two miles").overlaps(range("roughly three kilometres")))
                .isTrue();
        assertThat(range("50 km").overlaps(range("50 miles"))).isFalse();
    }

    @Test
    void both_numbers_of_a_part_and_its_whole_count_the_same_noun() {
        List<NumberFact> numbers = in("Inspectors found cracks in 14 of its 96 steel hangers.");
        assertThat(numbers.get(0).counted()).isEqualTo(new Counted("hanger", List.of("steel", "crack"), "find"));
        assertThat(numbers.get(1).counted()).isEqualTo(new Counted("hanger", List.of("steel"), "find"));
    }

    @Test
    void what_is_counted_is_told_by_the_words_around() {
        assertThat(counted("Seventeen people were hurt.")).isEqualTo(new Counted("people", List.of(), "hurt"));
        assertThat(counted("It employs 6,200 drivers, guards and signallers."))
                .isEqualTo(new Counted("driver", List.of("guard", "signaller"), "employ"));
        assertThat(counted("The firm offered a rise of 4.5 per cent."))
                .isEqualTo(new Counted("rise", List.of(), "offer"));
        assertThat(counted("About 9,000 vehicles cross the bridge daily."))
                .isEqualTo(new Counted("vehicle", List.of(), "cross"));
        assertThat(counted("Some 78 per cent of the members who voted agreed."))
                .isEqualTo(new Counted("member", List.of("vote"), "vote"));
    }

    @Test
    void a_dollar_is_of_the_country_of_the_outlet() {
        Sentence sentence = Lists.sentence("The mine cost $3m.");
        assertThat(only(sentence, written("en")).unit().symbol()).isEqualTo("USD");
        assertThat(only(sentence, written("en-AU")).unit().symbol()).isEqualTo("AUD");
        assertThat(only(sentence, written("en-CA")).unit().symbol()).isEqualTo("CAD");
    }

    @Test
    void a_point_parts_thousands_where_the_language_writes_a_decimal_comma() {
        Sentence sentence = Lists.sentence("Rund 50.000 Besucher kamen.");
        assertThat(only(sentence, written("de")).number()).isEqualByComparingTo(new BigDecimal("50000"));
        assertThat(only(sentence, written("en")).number()).isEqualByComparingTo(new BigDecimal("50"));
    }

    @Test
    void an_age_is_no_count_and_a_rank_no_share() {
        assertThat(only("The 34-year-old was freed.").unit().dimension()).isEqualTo(Dimension.AGE);
        assertThat(only("It is a third term for her.").unit().dimension()).isEqualTo(Dimension.RANK);
        assertThat(only("A third of it is gone.").unit().dimension()).isEqualTo(Dimension.SHARE);
    }

    @Test
    void hostile_text_does_no_harm() {
        for (String text : List.of(
                "1".repeat(5000),
                "1,".repeat(3000),
                "one ".repeat(3000),
                "\ud800 5 \udc00 kg",
                "$",
                "£,5",
                "5 -",
                "half a",
                "½½½½",
                "0",
                "to 5 to 5 to 5",
                "-".repeat(500) + "5",
                "1.".repeat(2000),
                "a quarter of",
                "\u0000 12 \u0007")) {
            assertThat(in(text)).allSatisfy(n -> assertThat(n.where().in(text)).isNotBlank());
        }
    }

    private static Range range(String text) {
        return only(text).range();
    }

    private static Counted counted(String text) {
        return only(text).counted();
    }

    private static NumberFact only(String text) {
        return in(text).get(0);
    }

    private static List<NumberFact> in(String text) {
        Sentence sentence = Lists.sentence(text);
        return new NumberFinder()
                .in(Wording.of(sentence), Lists.article(sentence)).stream()
                        .map(NumberFact.class::cast)
                        .toList();
    }

    private static NumberFact only(Sentence sentence, Metadata metadata) {
        Article article =
                new Article("A", "a.txt", "0", metadata, Optional.empty(), List.of(), List.of(sentence), List.of());
        return (NumberFact) new NumberFinder().in(Wording.of(sentence), article).get(0);
    }

    private static Metadata written(String language) {
        Metadata none = Metadata.UNKNOWN;
        return new Metadata(
                none.headline(),
                none.outlet(),
                none.byline(),
                none.published(),
                none.modified(),
                none.url(),
                new Found(language, "test"),
                none.dateline(),
                none.rivals());
    }
}
