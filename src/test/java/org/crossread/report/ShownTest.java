package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that would hide something shows it. */
final class ShownTest {

    @Test
    void plain_text_stays_as_it_is() {
        assertThat(Shown.of("Café, “naïve” — 5 € Київ 東京 🚀")).isEqualTo("Café, “naïve” — 5 € Київ 東京 🚀");
    }

    @ParameterizedTest
    @CsvSource({
        "\u202E,[U+202E]",
        "\u200B,[U+200B]",
        "\u0085,[U+0085]",
        "\uFEFF,[U+FEFF]",
        "\uD800,[U+D800]",
        "\u2066,[U+2066]"
    })
    void what_cannot_be_seen_is_written_out(String hidden, String written) {
        assertThat(Shown.of("a" + hidden + "b")).isEqualTo("a" + written + "b");
    }

    @Test
    void line_breaks_are_spaces() {
        assertThat(Shown.of("a\nb\tc")).isEqualTo("a b c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-12|Tue 12 March 2024",
                "2024-03-12T18:00|Tue 12 March 2024, 18:00",
                "2024-03-12T18|Tue 12 March 2024, 18:00",
                "2024-03-12TNI|Tue 12 March 2024, night",
                "2024-03|March 2024",
                "2024-W11|week 11 of 2024",
                "P8W|8 weeks",
                "P1D|1 day",
                "PT5H|5 hours",
                "2023-02-30|''",
                "20 %|''",
                "9000|''",
                "11000|11,000",
                "4000000 GBP|4,000,000 GBP",
                "32000 m|32 km",
                "1500 m|1.5 km",
                "23450 m|23.45 km",
                "3218.688 m|3.22 km",
                "PRESENT_REF|now",
                "PTXH|some hours",
                "PXD|some days",
                "XXXX-XX-XXT06|06:00, no day given",
                "XXXX-XX-XXT06:20|06:20, no day given",
                "300 m|''",
                "4151000.5 GBP|''"
            })
    void a_normal_form_is_read_aloud(String normal, String plain) {
        assertThat(PlainValue.of(normal, Phrases.standard())).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b?c=1&d=2,true",
        "javascript:alert(1),false",
        "data:text/html;x,false",
        "ftp://a,false",
        "https://a.example/<b>,false",
        "' https://a',false"
    })
    void only_web_addresses_are_linked(String url, boolean safe) {
        assertThat(Sources.safe(url)).isEqualTo(safe);
    }
}
