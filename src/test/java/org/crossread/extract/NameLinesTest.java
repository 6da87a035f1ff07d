package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NameLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruth Oakley",
                "Ruth Oakley in Denby",
                "Ruth Oakley, Denby",
                "Ruth Oakley at Castle Park",
                "Sunniva Okoro Environment editor",
                "Sunniva Okoro | DENBY",
                "Sunniva Okoro | Denby Bureau"
            })
    void finds(String line) {
        assertThat(NameLines.isName(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storm Tears Roof Off Market Hall",
                "Ruth Oakley was hurt",
                "Ruth Oakley said on Monday that the hall was safe",
                "Denby Market",
                "What the council knew",
                "News | Denby",
                "Denby | Two hurt as roof falls",
                "Ruth Oakley, 34, of Denby",
                "By Monday",
                ""
            })
    void ignores(String line) {
        assertThat(NameLines.isName(line)).isFalse();
    }
}
