package org.crossread.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.crossread.model.Comparison;
import org.crossread.render.Fonts;
import org.crossread.render.HtmlPage;
import org.crossread.render.MarkdownPage;
import org.crossread.render.PdfFile;
import org.crossread.render.Templates;
import org.crossread.report.FindingsCsv;
import org.crossread.report.Report;
import org.crossread.report.ReportJson;

/** Makes the files of a report; gets ready for that while the articles are still being read. */
final class ReportFiles {

    private static final Executor ASIDE = task -> {
        Thread thread = new Thread(task, "press");
        thread.setDaemon(true);
        thread.start();
    };

    private final List<Format> formats;
    private final Templates templates;
    private final CompletableFuture<Fonts> fonts;

    private ReportFiles(List<Format> formats, Templates templates, CompletableFuture<Fonts> fonts) {
        this.formats = formats;
        this.templates = templates;
        this.fonts = fonts;
    }

    /** Begins with what does not depend on the articles: reads the typefaces. */
    static ReportFiles ready(List<Format> formats, Templates templates) {
        List<Format> asked =
                Arrays.stream(Format.values()).filter(formats::contains).toList();
        CompletableFuture<Fonts> fonts = asked.contains(Format.PDF)
                ? CompletableFuture.supplyAsync(Fonts::read, ASIDE)
                : new CompletableFuture<>();
        return new ReportFiles(asked, templates, fonts);
    }

    /** Each file's bytes by its name; the PDF, which takes longest, beside the others. */
    Map<String, byte[]> of(Comparison comparison) {
        byte[] json = ReportJson.of(comparison);
        Report report = Report.of(comparison, templates.phrases());
        List<Format> others = formats.stream().filter(f -> f != Format.PDF).toList();
        List<Format> last = formats.stream().filter(f -> f == Format.PDF).toList();
        Map<Format, byte[]> made = new EnumMap<>(Format.class);
        Stream.of(others, last)
                .parallel()
                .map(share -> printed(share, report, json))
                .toList()
                .forEach(made::putAll);
        Map<String, byte[]> files = new LinkedHashMap<>();
        made.forEach((format, content) -> files.put(format.file(), content));
        return files;
    }

    private Map<Format, byte[]> printed(List<Format> share, Report report, byte[] json) {
        Map<Format, byte[]> printed = new EnumMap<>(Format.class);
        for (Format format : share) {
            printed.put(
                    format,
                    switch (format) {
                        case JSON -> json;
                        case HTML -> HtmlPage.of(report, templates);
                        case PDF -> PdfFile.of(report, templates, json, fonts.join());
                        case CSV -> FindingsCsv.of(report);
                        case MD -> MarkdownPage.of(report, templates);
                    });
        }
        return printed;
    }
}
