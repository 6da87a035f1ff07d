package org.crossread.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines of the PDF may end. */
final class LineEndsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the country’s aim;the |country’s |aim|",
                "it cost £3.5m then;it |cost |£3.5m |then|",
                "a well-known man;a |well-|known |man|",
                "the ‘old’ bridge;the |‘old’ |bridge|",
            })
    void lines_end_between_words_and_never_in_one(String text, String lines) {
        assertThat(parted(text)).isEqualTo(lines);
    }

    private static String parted(String text) {
        LineEnds ends = new LineEnds();
        ends.setText(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = ends.next(); at != BreakIterator.DONE; at = ends.next()) {
            parts.add(text.substring(from, at) + "|");
            from = at;
        }
        return String.join("", parts);
    }
}
