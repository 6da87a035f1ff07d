package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.model.Token;
import org.crossread.model.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It|cost|£4.2m|,|not|$1.5bn|or|€310m|or|US$5|or|A$3.50|.",
                "At|5.30pm|,|16:14|and|06.40|it|ran|23km|at|87%|.",
                "On|8.6.2017|,|06/08/2017|or|2017-06-08|they|won|5-4|.",
                "A|10-year-old|of|the|1990s|,|the|'90s|and|the|12th|day|.",
                "The|U.S.|,|the|U.K.|and|Washington|,|D.C.|,|at|5|a.m.|sharp|.",
                "Gen.|Mark|A.|Norwood|,|Mr.|Dole|and|St.|Anne|'s|met|on|Jan.|6|.",
                "O'Neill|'s|Côte|d'Ivoire|trip|wasn't|cheap|,|and|it's|over|.",
                "The|workers|’|union|’s|well-known|AT&T|plan|.",
                "See|https://example.org/a?b=c.d|,|example.com|or|ann@example.org|.",
                "Ask|@port_dene|about|#storm|and|#1|.",
                "“|No|,|”|he|said|—|“|never|...|”",
                "He|said|no|.",
                "-5C|or|+3|?|Or|12,000|,|or|1'000|,|or|½|.",
                "COVID-19|hit|the|G20|and|F-16s|.",
                "\uD83D\uDE00\uFE0F|ok"
            })
    void a_sentence_falls_into_the_tokens_between_the_bars(String line) {
        List<String> tokens = List.of(line.split("\\|"));
        assertThat(Tokens.of(line.replace("|", " ")).stream().map(Token::text)).isEqualTo(tokens);
    }

    @Test
    void tokens_need_no_space_between() {
        assertThat(Tokens.of("\"Dole's (old) plan—$5m—failed,\" he said.").stream()
                        .map(Token::text))
                .containsExactly(
                        "\"", "Dole", "'s", "(", "old", ")", "plan", "—", "$5m", "—", "failed", ",", "\"", "he", "said",
                        ".");
    }

    @Test
    void forms_are_lower_case_with_plain_quotes_and_dashes() {
        assertThat(Tokens.of("“The CO\u00ADVID–19 Côte’s…” – İzmir").stream().map(Token::form))
                .containsExactly("\"", "the", "covid", "-", "19", "côte", "'s", "...", "\"", "-", "i̇zmir");
    }

    @Test
    void a_token_is_a_word_a_number_or_a_mark() {
        assertThat(Tokens.of("Dole paid £5m, or 87 %.").stream().map(Token::kind))
                .containsExactly(
                        Kind.WORD,
                        Kind.WORD,
                        Kind.NUMBER,
                        Kind.PUNCTUATION,
                        Kind.WORD,
                        Kind.NUMBER,
                        Kind.WORD,
                        Kind.PUNCTUATION);
    }

    @Test
    void tokens_hold_every_visible_char_once_and_read_as_they_say() {
        for (String text : Hostile.texts()) {
            int end = 0;
            for (Token token : Tokens.of(text)) {
                assertThat(token.where().in(text)).isEqualTo(token.text());
                assertThat(token.form()).isNotEmpty();
                assertThat(spaces(text, end, token.where().start())).isTrue();
                assertThat(token.text().chars().noneMatch(Marks::isSpace)).isTrue();
                end = token.where().end();
            }
            assertThat(spaces(text, end, text.length())).isTrue();
        }
    }

    private static boolean spaces(String text, int from, int to) {
        return from <= to && text.substring(from, to).chars().allMatch(Marks::isSpace);
    }
}
