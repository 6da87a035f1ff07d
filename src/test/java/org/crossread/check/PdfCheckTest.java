package org.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.crossread.render.Templates;
import org.crossread.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of a PDF that only its pages show, and pages that changed. */
final class PdfCheckTest {

    @TempDir
    private Path folder;

    @Test
    void the_pdf_of_the_standard_templates_is_sound() {
        Fixtures.all().forEach((name, comparison) -> {
            if (!name.equals("five-hundred-rows")) {
                byte[] pdf = PdfTrial.of(Templates.standard(), Map.of(name, comparison))
                        .getOrDefault(name, new byte[0]);
                assertThat(PdfCheck.problems(name, pdf)).as(name).isEmpty();
            }
        });
    }

    @Test
    void a_character_without_a_glyph_in_the_font_of_its_element_is_caught() throws IOException {
        sheet("\n.kicker { font-family: \"Noto Sans\" }\n");
        Files.writeString(folder.resolve("labels.properties"), "kicker = done ☑\n");
        assertThat(rules()).contains("pdf-glyph");
    }

    @Test
    void text_outside_the_page_is_caught() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(595, 400);
                content.showText("beyond");
                content.endText();
            }
            document.save(out);
        }
        assertThat(PdfCheck.problems("x", out.toByteArray()).stream().map(Diagnostic::text))
                .anyMatch(
                        t -> t.contains("letters lie outside their page, the first '") && t.contains("[pdf-outside]"));
    }

    @Test
    void text_that_lies_on_other_text_is_caught() throws IOException {
        sheet("\n.lead { position: absolute; top: 0 }\n");
        assertThat(rules()).contains("pdf-overlap");
    }

    @Test
    void a_file_without_tags_is_caught() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(PdfCheck.problems("x", out.toByteArray()).stream().map(Diagnostic::text))
                .anyMatch(t -> t.contains("not tagged"))
                .anyMatch(t -> t.contains("no outline"));
    }

    @Test
    void links_and_bookmarks_that_lead_nowhere_are_caught() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDAnnotationLink bare = new PDAnnotationLink();
            PDAnnotationLink gone = new PDAnnotationLink();
            gone.setAction(new PDActionGoTo());
            page.setAnnotations(List.of(bare, gone));
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("Conflicts");
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.save(out);
        }
        assertThat(PdfCheck.problems("x", out.toByteArray()).stream()
                        .filter(d -> d.rule() == Rule.PDF_LINK)
                        .map(Diagnostic::text))
                .hasSize(3)
                .anyMatch(t -> t.contains("the bookmark 'Conflicts' leads nowhere"))
                .anyMatch(t -> t.contains("a link on page 1 leads nowhere"));
    }

    @Test
    void pages_that_look_the_same_have_no_difference_and_others_three_panels() throws IOException {
        byte[] before = page(Templates.standard());
        Files.writeString(folder.resolve("settings.properties"), "accent = #005500\n");
        byte[] now = page(Templates.in(folder));

        assertThat(PageImages.difference(before, before)).isEmpty();
        byte[] panels = PageImages.difference(before, now).orElseThrow();
        var picture = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(panels));
        var one = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(before));
        assertThat(picture.getWidth()).isGreaterThan(3 * one.getWidth());
    }

    @Test
    void a_report_of_ones_own_can_be_a_fixture() {
        var full = Fixture.full();
        var again = ReportFixture.of(ReportJson.of(full));

        assertThat(again.findings()).isEqualTo(full.findings());
        assertThat(again.articles()).hasSameSizeAs(full.articles());
        assertThat(new String(ReportJson.of(again), StandardCharsets.UTF_8))
                .contains("\"A fire broke out at the Orrin mill on Monday at 6am.\"");
        assertThat(TemplateCheck.of(Templates.standard(), Map.of("own", again)).stream()
                        .filter(d -> d.severity() == Diagnostic.Severity.ERROR))
                .isEmpty();
    }

    private byte[] page(Templates templates) {
        byte[] pdf = PdfTrial.of(templates, Map.of("two", Fixtures.all().getOrDefault("two-sources", Fixture.empty())))
                .getOrDefault("two", new byte[0]);
        return PageImages.of("two", pdf).getOrDefault("two-01.png", new byte[0]);
    }

    private List<String> rules() {
        Map<String, byte[]> pdfs = PdfTrial.of(Templates.in(folder), Map.of("empty", Fixture.empty()));
        return PdfCheck.problems("empty", pdfs.getOrDefault("empty", new byte[0])).stream()
                .map(d -> d.rule().id())
                .toList();
    }

    private void sheet(String added) throws IOException {
        Files.writeString(
                folder.resolve("pdf.css"), Templates.standard().text("pdf.css").orElseThrow() + added);
    }
}
