package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.crossread.model.NameFact;
import org.junit.jupiter.api.Test;

/** What a newsroom can add to the lexicon, and what it is told about a line that is none. */
final class LexiconTest {

    @Test
    void an_alias_is_brought_to_its_name() {
        Lexicon lexicon = with("names.txt", "organisation Harbour Rail = HRL|Harbour Railways # since 2019\n");

        assertThat(lexicon.names().at("The HRL said so", 4).orElseThrow().meaning())
                .isEqualTo(new Aliases.Named("Harbour Rail", NameFact.Type.ORGANISATION));
        assertThat(lexicon.names().at("hrl said so", 0)).isEmpty();
    }

    @Test
    void a_newsrooms_line_counts_before_a_standard_one() {
        assertThat(with("acronyms.txt", "UN = Union of Nurses").variants().acronym("UN"))
                .contains("Union of Nurses");
        assertThat(with("name-variants.txt", "Sergej Sergei Sergey").variants().word("Sergei"))
                .isEqualTo("Sergej");
        assertThat(with("places.txt", "city Kelmouth = Kelmouth-on-Sea : Kelmouthian")
                        .places()
                        .place("Kelmouth-on-Sea"))
                .contains("Kelmouth");
        assertThat(with("offices.txt", "strong harbour master = port captain")
                        .offices()
                        .at("the port captain", 4)
                        .orElseThrow()
                        .meaning()
                        .name())
                .isEqualTo("harbour master");
    }

    @Test
    void the_standard_lexicon_does_not_change() {
        with("acronyms.txt", "UN = Union of Nurses");

        assertThat(Lexicon.standard().variants().acronym("UN")).contains("United Nations");
    }

    @Test
    void a_line_that_is_none_is_named_with_its_file_and_number() {
        assertThatThrownBy(() -> with("names.txt", "# ours\n\nperson Ida Brandt\ncompany Velby Ltd\n"))
                .isInstanceOf(LexiconLine.Malformed.class)
                .hasMessage("names.txt, line 4: 'company Velby Ltd' is not "
                        + "\"organisation Harbour Rail = HRL|Harbour Railways\"");
        assertThatThrownBy(() -> with("acronyms.txt", "HRL Harbour Rail")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> with("places.txt", "town Velby")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> with("offices.txt", "big boss")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> with("name-variants.txt", "Sergei")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> with("names.txt", "person " + "A".repeat(5000)))
                .hasMessageContaining("line 1");
    }

    private static Lexicon with(String file, String text) {
        return Lexicon.with(Map.of(file, text));
    }
}
