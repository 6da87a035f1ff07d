package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossread.model.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council said that the bridge would be closed for at least two weeks after the flood.",
                "de | Die Stadt hat am Montag mitgeteilt, dass die Brücke nach dem Hochwasser gesperrt bleibt.",
                "fr | Le maire a dit que le pont serait fermé pendant deux semaines après la crue de la rivière.",
                "es | El alcalde dijo que el puente estará cerrado durante dos semanas por la crecida del río.",
                "it | Il sindaco ha detto che il ponte sarà chiuso per due settimane dopo la piena del fiume.",
                "nl | De burgemeester zei dat de brug na de overstroming twee weken dicht blijft voor het verkeer.",
                "pl | Burmistrz powiedział, że most będzie zamknięty przez dwa tygodnie po powodzi na rzece i nie jest"
                        + " bezpieczny.",
                "ru | Мэр сообщил, что мост через реку закрыт на две недели и не будет открыт до конца июня.",
                "sv | Borgmästaren sade att bron kommer att vara stängd i två veckor efter översvämningen och att det"
                        + " inte är säkert.",
                "und | Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore",
                "und | Kerrow menagh tresk polvan"
            })
    void a_text_tells_its_language_by_its_frequent_words(String tag, String text) {
        assertThat(Languages.of(Optional.empty(), text).value()).isEqualTo(tag);
    }

    @Test
    void what_is_stated_wins_over_the_words() {
        assertThat(Languages.of(
                        Optional.of(new Found("pt_BR", "the page")), "The bridge is closed to all traffic now."))
                .isEqualTo(new Found("pt-BR", "the page"));
    }

    @Test
    void an_article_that_is_not_in_english_is_told_and_a_short_note_is_not_doubted() {
        assertThat(Languages.problem("a.txt", new Found("de", "the page"), 5)
                        .orElseThrow()
                        .message())
                .isEqualTo(
                        "a.txt: is not in English but in 'de' (the page); facts are found in English only: compare its"
                                + " dates, numbers and names by eye");
        assertThat(Languages.problem("a.txt", new Found("und", "nothing tells"), 200)
                        .orElseThrow()
                        .what())
                .isEqualTo("is in a language that is not known here");
        assertThat(Languages.problem("a.txt", new Found("und", "nothing tells"), 20))
                .isEmpty();
        assertThat(Languages.problem("a.txt", new Found("en-GB", "the page"), 200))
                .isEmpty();
    }

    @Test
    void a_statement_that_is_no_tag_does_not_count() {
        assertThat(Languages.of(
                                Optional.of(new Found("English please", "the page")),
                                "The bridge is closed to all traffic and it will be for a week.")
                        .value())
                .isEqualTo("en");
    }
}
