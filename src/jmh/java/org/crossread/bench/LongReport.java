package org.crossread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.crossread.check.Fixtures;
import org.crossread.model.Comparison;
import org.crossread.render.HtmlPage;
import org.crossread.render.PdfFile;
import org.crossread.render.Templates;
import org.crossread.report.Report;
import org.crossread.report.ReportJson;

/**
 * Writes a comparison of many findings as NAME.html and NAME.pdf, and says how many pages that PDF has, how long it
 * took from the comparison on, and how much memory the process had at most (where Linux tells).
 */
public final class LongReport {

    /** They make a hundred pages of A4. */
    private static final int FINDINGS = 380;

    private static final Path STATUS = Path.of("/proc/self/status");

    private LongReport() {}

    public static void main(String[] name) throws IOException {
        Comparison comparison = Fixtures.rows(FINDINGS);
        long start = System.nanoTime();
        byte[] pdf = PdfFile.of(Report.of(comparison), Templates.standard(), ReportJson.of(comparison));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        String memory = memory();
        Files.write(Path.of(name[0] + ".pdf"), pdf);
        Files.write(Path.of(name[0] + ".html"), HtmlPage.of(Report.of(comparison), Templates.standard()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            System.out.println(document.getNumberOfPages() + " pages in " + milliseconds + " ms" + memory);
        }
    }

    private static String memory() throws IOException {
        return Files.notExists(STATUS)
                ? ""
                : Files.readAllLines(STATUS).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> ", at most " + line.replaceAll("\\D", "") + " kB")
                        .findFirst()
                        .orElse("");
    }
}
