package org.crossread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.crossread.model.Content;
import org.crossread.model.Outcome;
import org.crossread.model.PrintedPage;
import org.junit.jupiter.api.Test;

final class PdfReadingTest {

    @Test
    void a_page_gives_its_lines_with_place_and_size() throws IOException {
        Outcome.Read<Reading> read = (Outcome.Read<Reading>) read(printed("The ferry sank.", "Two were hurt."));
        PrintedPage page =
                ((Content.PrintedPages) read.value().content()).pages().get(0);
        assertThat(page.lines())
                .extracting(PrintedPage.Line::text)
                .containsExactly("The ferry sank.", "Two were hurt.");
        PrintedPage.Line first = page.lines().get(0);
        assertThat(first.left()).isBetween(71.0, 73.0);
        assertThat(first.size()).isEqualTo(12);
        assertThat(first.bold()).isTrue();
        assertThat(page.lines().get(1).top() - first.top()).isBetween(19.0, 21.0);
    }

    @Test
    void a_scan_without_text_is_refused() throws IOException {
        assertThat(refused(printed()))
                .isEqualTo("a.pdf: no text on its 1 page, only pictures (a scan?); run text recognition (OCR) on it, or"
                        + " pass its text as .txt");
    }

    @Test
    void an_encrypted_document_is_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThat(refused(bytes.toByteArray())).contains("a.pdf: is encrypted with a password; save it without");
        }
    }

    @Test
    void a_truncated_document_is_refused_or_read_with_a_problem() throws IOException {
        byte[] whole = printed("The ferry sank.");
        for (int share = 1; share < 10; share++) {
            Outcome<Reading> outcome = read(Arrays.copyOf(whole, whole.length * share / 10));
            assertThat(outcome.problems()).as("%d tenths", share).isNotEmpty();
        }
    }

    @Test
    void what_is_no_pdf_is_refused() {
        assertThat(refused(new byte[] {1, 2, 3})).contains("is no PDF document");
    }

    @Test
    void streams_that_unpack_without_end_are_refused() throws IOException {
        Outcome<Reading> outcome = PdfFile.read(
                "a.pdf", printed("The ferry sank.".repeat(5_000).split("(?<=\\.)")), new Limits(1_000_000, 20_000, 10));
        assertThat(outcome.problems().get(0).message()).contains("unpacks to more than 20000 bytes");
    }

    @Test
    void too_many_pages_are_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 11; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThat(PdfFile.read("a.pdf", bytes.toByteArray(), new Limits(1_000_000, 1_000_000, 10))
                            .problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.what()).isEqualTo("11 pages, over the limit of 10"));
        }
    }

    private static byte[] printed(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                float y = 700;
                for (String line : List.of(lines)) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 12);
                    stream.newLineAtOffset(72, y);
                    stream.showText(line);
                    stream.endText();
                    y -= 20;
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Outcome<Reading> read(byte[] bytes) {
        return PdfFile.read("a.pdf", bytes, Limits.STANDARD);
    }

    private static String refused(byte[] bytes) {
        Outcome<Reading> outcome = read(bytes);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return outcome.problems().get(0).message();
    }
}
