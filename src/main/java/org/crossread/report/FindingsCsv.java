package org.crossread.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the work sheet as a table for a spreadsheet: RFC 4180, in UTF-8 with the byte order mark that spreadsheets ask
 * for, one row a finding, the columns to be filled in last.
 */
public final class FindingsCsv {

    private static final List<String> COLUMNS = List.of(
            "no",
            "relation",
            "kind",
            "weight",
            "finding",
            "sources",
            "words",
            "understood as",
            "sentences",
            "rule",
            "derivation",
            "id",
            "done",
            "checked by",
            "primary source",
            "verdict",
            "note");

    private static final int TO_FILL_IN = 5;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Where a spreadsheet begins to read a formula: at the start of a cell, and after a semicolon, which parts cells
     * where a comma is the decimal sign (OWASP, CSV Injection; the full-width signs count as well).
     */
    private static final Pattern FORMULA = Pattern.compile("(^|;)(\\s{0,9})(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20|%])");

    private FindingsCsv() {}

    /** The file: every finding in the order of the pages; the same bytes for the same report. */
    public static byte[] of(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(line(COLUMNS));
        for (Coverage coverage : report.coverages()) {
            coverage.conflicts().forEach(f -> lines.add(row(f)));
            coverage.refinements().forEach(f -> lines.add(row(f)));
            coverage.additions().forEach(f -> lines.add(row(f)));
        }
        return (BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Difference finding) {
        List<String> cells = new ArrayList<>(List.of(
                finding.number(),
                finding.relation(),
                finding.kind(),
                finding.weight(),
                finding.summary(),
                each(finding, s -> s.source() + " " + s.name()),
                each(finding, s -> s.source() + " \u201C" + s.words() + "\u201D"),
                each(finding, s -> s.value().isEmpty() ? "" : s.source() + " " + s.value()),
                each(finding, Said::sentence),
                finding.rule(),
                finding.derivation(),
                finding.id()));
        for (int i = 0; i < TO_FILL_IN; i++) {
            cells.add("");
        }
        return line(cells);
    }

    private static String each(Difference finding, java.util.function.Function<Said, String> part) {
        return finding.says().stream()
                .map(part)
                .filter(p -> !p.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(FindingsCsv::cell).collect(Collectors.joining(","));
    }

    /** A cell in quotes, with nothing in it that a spreadsheet would run. */
    private static String cell(String text) {
        String tame = FORMULA.matcher(text).replaceAll("$1$2'");
        return '"' + tame.replace("\"", "\"\"") + '"';
    }
}
