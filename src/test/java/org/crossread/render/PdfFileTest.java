package org.crossread.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.crossread.check.Fixture;
import org.crossread.check.Fixtures;
import org.crossread.model.Comparison;
import org.crossread.report.Report;
import org.crossread.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDF: sound, complete, repeatable. */
final class PdfFileTest {

    /** In points: the 15 mm that the style sheet sets, less the width of a space at the end of a line. */
    private static final float MARGIN = 40;

    @ParameterizedTest
    @ValueSource(strings = {"full", "empty"})
    void it_is_pdf_ua_1_and_pdf_a_3a(String fixture) throws Exception {
        assertThat(PdfConformance.failures(pdf(fixture.equals("full") ? Fixture.full() : Fixture.empty())))
                .isEmpty();
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(pdf(Fixture.full())).isEqualTo(pdf(Fixture.full()));
    }

    @Test
    void report_json_is_attached() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Fixture.full()))) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            byte[] attached = Objects.requireNonNull(files.get("report.json"))
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(attached).isEqualTo(ReportJson.of(Fixture.full()));
        }
    }

    @Test
    void every_finding_and_section_is_a_named_destination() throws Exception {
        Comparison full = Fixture.full();
        try (PDDocument document = Loader.loadPDF(pdf(full))) {
            assertThat(document.getDocumentCatalog().getNames().getDests().getNames())
                    .containsKeys("conflicts-E1", "worksheet", "appendix", "source-A")
                    .containsKeys(
                            full.findings().stream().map(f -> "f-" + f.id()).toArray(String[]::new));
        }
    }

    @Test
    void a_character_without_a_glyph_is_written_out() throws Exception {
        String text = text(pdf(Fixture.full())).replaceAll("\\s+", " ");
        assertThat(text).contains("[U+1F680]").contains("U+1F680 ROCKET").doesNotContain("#");
    }

    @Test
    void a_word_of_four_hundred_letters_stays_on_the_page() throws Exception {
        String letters = text(pdf(Fixture.full())).replaceAll("\\s", "");
        assertThat(letters).contains("x".repeat(400));
        try (PDDocument document = Loader.loadPDF(pdf(Fixture.full()))) {
            assertThat(Beyond.of(document)).as("letters outside the page").isEmpty();
        }
    }

    @Test
    void tables_of_nine_sources_stay_between_the_margins() throws Exception {
        List<String> beyond = new ArrayList<>();
        Comparison nine = Fixtures.all().getOrDefault("nine-sources", Fixture.empty());
        try (PDDocument document = Loader.loadPDF(pdf(nine))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getX() + letter.getWidth() > letter.getPageWidth() - MARGIN) {
                        beyond.add(letter.getUnicode() + " on page " + getCurrentPageNo());
                    }
                }
            }.getText(document);
        }
        assertThat(beyond).isEmpty();
    }

    static byte[] pdf(Comparison comparison) {
        return PdfFile.of(Report.of(comparison), Templates.standard(), ReportJson.of(comparison));
    }

    static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
