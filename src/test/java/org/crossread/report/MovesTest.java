package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.crossread.Crossread;
import org.crossread.Pair;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Event;
import org.crossread.model.Part;
import org.crossread.model.Sentence;
import org.crossread.model.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that changed their place are neither removed nor added. */
final class MovesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday evening the council closed the old bridge to lorries."
                        + "|The council closed the old bridge to lorries on Monday evening."
                        + "|Moved: On Monday evening.",
                "The mill burned down, a spokeswoman for the brigade said."
                        + "|A spokeswoman for the brigade said the mill burned down."
                        + "|Moved: The mill burned down.",
                "Forty people sailed at noon from the north quay."
                        + "|From the north quay forty people sailed at one."
                        + "|Only in A: noon. Only in B: one. Moved: Forty people sailed at.",
            })
    void words_in_another_place_are_moved(String left, String right, String told) {
        assertThat(row(left, right).inWords()).hasValue(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge over the river was closed by the council."
                        + "|The council closed the bridge over the wide river.",
                "In the town the old mill burned all night.|The old mill burned all night, in parts of the harbour.",
            })
    void a_few_small_words_are_not(String left, String right) {
        assertThat(row(left, right).inWords().orElse("")).doesNotContain("Moved");
    }

    @Test
    void both_sides_keep_their_words() {
        Synopsis.Row row = row(
                "On Monday evening the council closed the old bridge to lorries.",
                "The council closed the old bridge to lorries on Monday evening.");

        assertThat(text(row.left())).isEqualTo("On Monday evening the council closed the old bridge to lorries.");
        assertThat(text(row.right())).isEqualTo("The council closed the old bridge to lorries on Monday evening.");
        assertThat(row.left().get(0).chunks())
                .flatExtracting(Synopsis.Chunk::pieces)
                .contains(new Synopsis.Piece("On Monday evening", "moved"));
    }

    private static String text(List<Synopsis.Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(l -> l.chunks().forEach(c -> c.pieces().forEach(p -> text.append(p.text()))));
        return text.toString();
    }

    private static Synopsis.Row row(String left, String right) {
        Pair pair = Crossread.pair(left, right, Lexicon.standard());
        TreeMap<String, Part> parts = new TreeMap<>();
        for (Article article : List.of(pair.left(), pair.right())) {
            parts.put(
                    article.id(),
                    new Part.Told(article.sentences().stream().map(Sentence::id).toList()));
        }
        Comparison comparison = new Comparison(
                Title.of("pair"),
                "0.0.0",
                List.of(pair.left(), pair.right()),
                List.of(new Event("E1", List.of("A", "B"), List.of(), List.of())),
                List.of(new Alignment("L1", "E1", parts, 1, "given as a pair")),
                List.of(pair.edits()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Report.of(comparison).coverages().get(0).synopses().get(0).rows().stream()
                .filter(r -> r.state().equals("changed"))
                .findFirst()
                .orElseThrow();
    }
}
