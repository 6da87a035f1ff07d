package org.crossread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.crossread.check.Fixtures;
import org.crossread.model.Comparison;
import org.crossread.render.HtmlPage;
import org.crossread.render.PdfFile;
import org.crossread.render.Templates;
import org.crossread.report.Report;
import org.crossread.report.ReportJson;

/** Writes the built-in comparison of five hundred findings as NAME.html and NAME.pdf, and says how long that one took. */
public final class LongReport {

    private LongReport() {}

    public static void main(String[] name) throws IOException {
        Comparison comparison = Objects.requireNonNull(Fixtures.all().get("five-hundred-rows"));
        Report report = Report.of(comparison);
        Files.write(Path.of(name[0] + ".html"), HtmlPage.of(report, Templates.standard()));
        long start = System.nanoTime();
        byte[] pdf = PdfFile.of(report, Templates.standard(), ReportJson.of(comparison));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        Files.write(Path.of(name[0] + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            System.out.println(document.getNumberOfPages() + " pages in " + milliseconds + " ms");
        }
    }
}
