package org.crossread.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.crossread.model.Comparison;
import org.crossread.render.Fonts;
import org.crossread.render.HtmlPage;
import org.crossread.render.MarkdownPage;
import org.crossread.render.PdfFile;
import org.crossread.render.Templates;
import org.crossread.report.FindingsCsv;
import org.crossread.report.Report;
import org.crossread.report.ReportJson;

/** The files of a report. */
final class ReportFiles {

    private ReportFiles() {}

    /**
     * Each file's bytes by its name, made side by side.
     *
     * @param fonts read ahead, for the PDF if there is one
     */
    static Map<String, byte[]> of(
            Comparison comparison, List<Format> formats, Templates templates, CompletableFuture<Fonts> fonts) {
        List<Format> asked =
                Arrays.stream(Format.values()).filter(formats::contains).toList();
        byte[] json = ReportJson.of(comparison);
        Report report = Report.of(comparison);
        List<byte[]> contents = asked.parallelStream()
                .map(format -> switch (format) {
                    case JSON -> json;
                    case HTML -> HtmlPage.of(report, templates);
                    case PDF -> PdfFile.of(report, templates, json, fonts.join());
                    case CSV -> FindingsCsv.of(report);
                    case MD -> MarkdownPage.of(report, templates);
                })
                .toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            files.put(asked.get(i).file(), contents.get(i));
        }
        return files;
    }
}
