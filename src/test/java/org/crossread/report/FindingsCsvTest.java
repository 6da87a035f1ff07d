package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.check.Fixture;
import org.crossread.model.Comparison;
import org.crossread.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work sheet as a table: complete, and harmless in a spreadsheet. */
final class FindingsCsvTest {

    private static final String FILE = text(Fixture.full());

    @Test
    void it_begins_with_the_byte_order_mark_and_the_names_of_its_columns() {
        assertThat(FILE).startsWith("\uFEFF\"no\",\"relation\",\"kind\",\"weight\",\"finding\"");
    }

    @Test
    void it_has_one_row_a_finding_each_as_long_as_the_head() {
        List<List<String>> rows = rows(FILE);
        assertThat(rows).hasSize(1 + Fixture.full().findings().size());
        assertThat(rows).allSatisfy(r -> assertThat(r).hasSameSizeAs(rows.get(0)));
    }

    @Test
    void a_row_tells_who_says_what_and_where() {
        assertThat(rows(FILE).get(1))
                .contains("1", "conflict", "date", "high", "A2 / B2 / C1")
                .anyMatch(c -> c.contains("A “on Monday at 6am” / B “on Tuesday at 6am”"));
    }

    @Test
    void the_columns_to_be_filled_in_are_empty() {
        List<String> row = rows(FILE).get(1);
        assertThat(row.subList(row.size() - 5, row.size())).containsOnly("");
    }

    @Test
    void a_report_of_nothing_has_only_a_head() {
        assertThat(rows(text(Fixture.empty()))).hasSize(1);
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(text(Fixture.full())).isEqualTo(FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20",
                "-5 degrees",
                "@SUM(A1)",
                "  =1+1",
                "|cmd",
                "＝1+1",
                "a;=1+1",
                "a; +1",
                "say \"x\";-2"
            })
    void no_cell_is_read_as_a_formula(String hostile) {
        String cell = rows(text(saying(hostile))).get(1).get(4);
        assertThat(cell.replace("'", "")).isEqualTo(hostile);
        assertThat(cell).doesNotContainPattern("(^|;)\\s*[=+\\-@＝|]").contains("'");
    }

    @Test
    void quotes_are_doubled_and_commas_stay_inside() {
        assertThat(text(saying("one, \"two\""))).contains(",\"one, \"\"two\"\"\",");
    }

    private static Comparison saying(String summary) {
        Comparison full = Fixture.full();
        Finding first = full.findings().get(0);
        Finding changed = new Finding(
                first.id(),
                first.event(),
                first.alignment(),
                first.kind(),
                first.relation(),
                first.values(),
                first.rule(),
                first.derivation(),
                summary,
                first.weight());
        return new Comparison(
                full.title(),
                full.version(),
                full.articles(),
                full.events(),
                full.alignments(),
                full.edits(),
                List.of(changed),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String text(Comparison comparison) {
        return new String(FindingsCsv.of(Report.of(comparison)), StandardCharsets.UTF_8);
    }

    /** Reads RFC 4180 with every cell in quotes. */
    private static List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : file.substring(1).lines().toList()) {
            List<String> cells = new ArrayList<>();
            Optional<StringBuilder> open = Optional.empty();
            for (int i = 0; i < line.length(); i++) {
                boolean quote = line.charAt(i) == '"';
                if (open.isEmpty()) {
                    open = quote ? Optional.of(new StringBuilder()) : open;
                } else if (quote && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    open.get().append('"');
                    i++;
                } else if (quote) {
                    cells.add(open.get().toString());
                    open = Optional.empty();
                } else {
                    open.get().append(line.charAt(i));
                }
            }
            rows.add(cells);
        }
        return rows;
    }
}
