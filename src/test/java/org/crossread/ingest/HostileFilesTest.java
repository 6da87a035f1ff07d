package org.crossread.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossread.model.Outcome;
import org.crossread.model.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to take all time or memory: each is refused with words, soon. */
final class HostileFilesTest {

    private static final String TEXT = "BT /F1 10 Tf 72 700 Td (The ferry sank at dawn.) Tj ET\n";

    @TempDir
    private Path folder;

    @Test
    void a_document_that_claims_a_million_pages_is_refused() throws IOException {
        assertThat(refused("a.pdf", pdf("3 0 R", 1_000_000, stream("", TEXT))))
                .contains("1000000 pages, over the limit of 500; pass the pages of the article alone");
    }

    @Test
    void a_page_tree_that_holds_itself_is_refused() throws IOException {
        assertThat(refused("a.pdf", pdf("2 0 R 3 0 R", 2, stream("", TEXT)))).contains("a.pdf: is damaged or cut off");
    }

    @Test
    void forms_that_draw_forms_without_end_are_refused() throws IOException {
        String twice = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>";

        assertThat(refused("a.pdf", pdf("3 0 R", 1, stream("", TEXT + "/X Do"), stream(twice, "/X Do /X Do"))))
                .contains("draws without end (stopped after 1500000 operators");
    }

    @Test
    void a_stream_whose_packing_is_named_elsewhere_or_in_other_letters_is_measured() throws IOException {
        String blanks = packed(" ".repeat(110_000_000));

        assertThat(refused("a.pdf", pdf("3 0 R", 1, stream("/Filter/Fl#61teDecode", blanks))))
                .contains("unpacks to more than 100.0 MB");
        assertThat(refused("b.pdf", pdf("3 0 R", 1, stream("/Filter 9 0 R", blanks))))
                .contains("unpacks to more than 100.0 MB");
        assertThat(refused(
                        "c.pdf",
                        pdf(
                                "3 0 R",
                                1,
                                stream("/Filter[/FlateDecode/RunLengthDecode]", packed("\u0081 ".repeat(9_000_000))))))
                .contains("unpacks to more than 100.0 MB");
    }

    @Test
    void a_word_document_with_a_document_type_or_nested_without_end_is_refused() throws IOException {
        String type = "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";

        assertThat(refused("a.docx", docx(type + "<d><p><t>&b;</t></p></d>"))).startsWith("a.docx: ");
        assertThat(refused("b.docx", docx("<p>".repeat(100_000)))).contains("nested too deeply");
    }

    @Test
    void a_packed_file_of_many_empty_parts_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 50_000; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertThat(refused("a.docx", bytes.toByteArray())).contains("is no .docx document");
    }

    @Test
    void an_agency_file_of_half_a_million_tags_is_read() throws IOException {
        String xml = "<newsItem guid='1'><contentSet><p>The ferry sank.</p>" + "<b>x</b>".repeat(500_000)
                + "</contentSet></newsItem>";

        assertThat(outcome("a.xml", xml.getBytes(ISO_8859_1))).isInstanceOf(Outcome.Read.class);
    }

    private static byte[] pdf(String kids, int count, String content, String... more) {
        StringBuilder pdf = new StringBuilder("%PDF-1.5\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[" + kids + "]/Count " + count + ">>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>"
                        + "/XObject<</X 6 0 R>>>>>>",
                content,
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                more.length > 0 ? more[0] : stream("", ""),
                "null",
                "null",
                "/FlateDecode");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append('\n').append(places);
        pdf.append("trailer<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    private static String packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(text.getBytes(ISO_8859_1));
        }
        return bytes.toString(ISO_8859_1);
    }

    private static byte[] docx(String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    private String refused(String name, byte[] bytes) throws IOException {
        Outcome<RawArticle> outcome = outcome(name, bytes);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return outcome.problems().get(0).message();
    }

    private Outcome<RawArticle> outcome(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> ArticleFile.read(new SourceFile(folder.resolve(name), name)));
    }
}
