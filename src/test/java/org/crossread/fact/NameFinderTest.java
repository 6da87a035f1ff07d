package org.crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossread.lexicon.Lexicon;
import org.crossread.lexicon.NameVariants;
import org.crossread.model.Article;
import org.crossread.model.NameFact;
import org.crossread.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NameFinderTest {

    static Stream<String> finds() {
        return Lists.of("names-finds.txt").stream();
    }

    static Stream<String> ignores() {
        return Lists.of("names-ignores.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("finds")
    void it_finds(String line) {
        int arrow = line.indexOf(" => ");
        String text = line.substring(0, arrow);
        String found = in(text).stream()
                .map(n -> n.where().in(text) + " = " + n.type().name().toLowerCase(Locale.ROOT) + " " + n.canonical())
                .collect(Collectors.joining(" | "));
        assertThat(found).as(text).isEqualTo(line.substring(arrow + 4));
    }

    @ParameterizedTest
    @MethodSource("ignores")
    void it_ignores(String text) {
        assertThat(in(text)).as(text).isEmpty();
    }

    @Test
    void a_surname_is_the_full_name_of_whoever_bears_it() {
        assertThat(last("Edwin Fairlie spoke to parliament.", "Then Mr Fairlie left."))
                .isEqualTo("Edwin Fairlie");
        assertThat(last("Boris Johnson and Andrew Johnston met.", "Later Johnston left."))
                .isEqualTo("Andrew Johnston");
    }

    @Test
    void an_acronym_is_what_it_stood_for() {
        assertThat(last("The Amalgamated Rail Staff Union (ARSU) met.", "A vote by the ARSU is due."))
                .isEqualTo("Amalgamated Rail Staff Union");
    }

    @Test
    void a_short_form_is_the_whole_name() {
        assertThat(last("They went to Pellam General Hospital.", "It is far to Pellam General."))
                .isEqualTo("Pellam General Hospital");
        assertThat(last("It crosses the River Teal.", "Cars cross the Teal daily."))
                .isEqualTo("River Teal");
    }

    @Test
    void spellings_of_one_name_are_one_and_other_names_are_not() {
        NameVariants names = NameVariants.standard();
        assertThat(last("Sergey Orlov spoke.")).isEqualTo(last("Sergei Orlov spoke."));
        assertThat(last("They met in Kiev.")).isEqualTo(last("They met in Kyiv."));
        assertThat(names.same("Petro Bondar", "Pyotr Bondar")).isTrue();
        assertThat(names.same("Phillip Harker", "Philip Harker")).isTrue();
        assertThat(names.same("Ann Johnson", "Ann Johnston")).isFalse();
        assertThat(names.same("Austria", "Australia")).isFalse();
    }

    @Test
    void hostile_text_does_no_harm() {
        for (String text : List.of(
                "A".repeat(5000),
                "A B ".repeat(3000),
                "St. ".repeat(2000),
                "Bank of ".repeat(2000),
                "\ud800 \ud800X",
                "Mr",
                "'S",
                "Ministry of",
                "O'",
                "(A)",
                "\u0000X\u0007 Y")) {
            assertThat(in(text)).allSatisfy(n -> assertThat(n.where().in(text)).isNotBlank());
        }
    }

    private static List<NameFact> in(String... texts) {
        List<Sentence> sentences = IntStream.range(0, texts.length)
                .mapToObj(i -> Lists.sentence(texts[i]))
                .toList();
        Article article = Lists.article(sentences.toArray(Sentence[]::new));
        return new NameFinder(Roster.of(Wording.of(article), Lexicon.standard()))
                .in(Wording.of(sentences.get(sentences.size() - 1)), article).stream()
                        .map(NameFact.class::cast)
                        .toList();
    }

    private static String last(String... texts) {
        return in(texts).get(0).canonical();
    }
}
