package org.crossread.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crossread.model.Comparison;
import org.crossread.render.HtmlPage;
import org.crossread.render.MarkdownPage;
import org.crossread.render.PdfFile;
import org.crossread.render.Templates;
import org.crossread.report.FindingsCsv;
import org.crossread.report.Report;
import org.crossread.report.ReportJson;
import org.junit.jupiter.api.Test;

/** The report in {@code reports/sample} is what the program writes for {@code input/bridge}. */
final class SampleReportTest {

    private static final Path SAMPLE = Path.of("reports/sample");
    private static final String ACCEPT = "mvn -B test -Dtest=SampleReportTest -Dcrossread.accept=true";
    private static final float DOTS_PER_INCH = 80;

    @Test
    void the_sample_report_is_what_the_program_writes() throws IOException {
        Comparison comparison = Samples.compared("bridge");
        byte[] json = ReportJson.of(comparison);
        Report report = Report.of(comparison);
        byte[] html = HtmlPage.of(report, Templates.standard());
        byte[] pdf = PdfFile.of(report, Templates.standard(), json);
        byte[] csv = FindingsCsv.of(report);
        byte[] markdown = MarkdownPage.of(report, Templates.standard());
        if (Boolean.getBoolean("crossread.accept")) {
            Files.createDirectories(SAMPLE);
            Files.write(SAMPLE.resolve("report.json"), json);
            Files.write(SAMPLE.resolve("report.html"), html);
            Files.write(SAMPLE.resolve("report.pdf"), pdf);
            Files.write(SAMPLE.resolve("findings.csv"), csv);
            Files.write(SAMPLE.resolve("report.md"), markdown);
            ImageIO.write(firstPage(pdf), "png", SAMPLE.resolve("page-1.png").toFile());
        }
        assertThat(Files.readString(SAMPLE.resolve("report.json")))
                .as("report.json; accept the new one with: %s", ACCEPT)
                .isEqualTo(new String(json, StandardCharsets.UTF_8));
        assertThat(Files.readString(SAMPLE.resolve("report.html")))
                .as("report.html; accept the new one with: %s", ACCEPT)
                .isEqualTo(new String(html, StandardCharsets.UTF_8));
        assertThat(Files.readString(SAMPLE.resolve("findings.csv")))
                .as("findings.csv; accept the new one with: %s", ACCEPT)
                .isEqualTo(new String(csv, StandardCharsets.UTF_8));
        assertThat(Files.readString(SAMPLE.resolve("report.md")))
                .as("report.md; accept the new one with: %s", ACCEPT)
                .isEqualTo(new String(markdown, StandardCharsets.UTF_8));
        // The bytes of a PDF depend on how the machine's zlib packs; its words do not.
        assertThat(text(Files.readAllBytes(SAMPLE.resolve("report.pdf"))))
                .as("report.pdf; accept the new one with: %s", ACCEPT)
                .isEqualTo(text(pdf));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BufferedImage firstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
        }
    }
}
