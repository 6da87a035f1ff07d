package org.crossread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossread.model.Content;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;
import org.crossread.model.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleFileTest {

    @TempDir
    private Path folder;

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(refused("a.txt", new byte[0])).isEqualTo("a.txt: is empty (0 bytes); save the article again");
    }

    @Test
    void a_file_of_blanks_is_refused() throws IOException {
        assertThat(refused("a.txt", utf8(" \n\t\n"))).contains("a.txt: has no text in it (4 bytes of blanks)");
    }

    @Test
    void a_file_over_the_limit_is_refused_and_read_under_a_higher_one() throws IOException {
        byte[] large = utf8("The river rose again.\n".repeat(1_000_000));
        assertThat(refused("a.txt", large))
                .isEqualTo("a.txt: 22.0 MB, over the limit of 20.0 MB; pass the article alone, or raise the limit with"
                        + " --max-size");
        assertThat(ArticleFile.read(new SourceFile(folder.resolve("a.txt"), "a.txt"), Limits.ofMegabytes(50)))
                .isInstanceOf(Outcome.Read.class);
    }

    @Test
    void binary_data_under_the_name_of_a_text_are_refused() throws IOException {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        assertThat(refused("a.txt", bytes)).contains("a.txt: is no text but binary data (");
        assertThat(refused("b.txt", utf8("%PDF-1.7 and so on"))).contains("is no text but a PDF document");
        assertThat(refused("c.html", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}))
                .contains("is no web page but a picture (JPEG)");
    }

    @Test
    void control_characters_become_visible_with_a_problem() throws IOException {
        Outcome.Read<RawArticle> read =
                read("a.txt", utf8("The may\u0000or \u0007 said no to the plan for the harbour."));
        assertThat(text(read)).isEqualTo("The may\uFFFDor \uFFFD said no to the plan for the harbour.");
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("a.txt: 2 characters that cannot be shown (U+0000, U+0007) became U+FFFD; check the"
                        + " passages with \uFFFD against the original");
    }

    @Test
    void lone_surrogates_become_visible_with_a_problem() throws IOException {
        byte[] bytes = utf8("She waved ??? and left the café.");
        bytes[10] = (byte) 0xED;
        bytes[11] = (byte) 0xA0;
        bytes[12] = (byte) 0xBD;
        Outcome.Read<RawArticle> read = read("a.txt", bytes);
        assertThat(text(read)).isEqualTo("She waved \uFFFD and left the café.");
        assertThat(read.problems()).extracting(Problem::what).containsExactly("lone surrogates became U+FFFD");
    }

    @Test
    void marks_without_width_are_gone_and_emoji_and_bidi_marks_stay() throws IOException {
        Outcome.Read<RawArticle> read =
                read("a.txt", utf8("\uFEFFThe har\u00ADbour\uFEFF \uD83D\uDE00 is \u202Eopen\u202C."));
        assertThat(text(read)).isEqualTo("The harbour \uD83D\uDE00 is \u202Eopen\u202C.");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void all_line_ends_are_one() throws IOException {
        assertThat(text(read("a.txt", utf8("a\r\nb\rc\u2028d\u0085e\ff")))).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @Test
    void windows_and_utf_16_texts_are_decoded() throws IOException {
        String german = "Die Brücke über den Fluss wurde am Montag für den Verkehr gesperrt, sagte der Bürgermeister.";
        Outcome.Read<RawArticle> windows = read("a.txt", german.getBytes(Charset.forName("windows-1252")));
        assertThat(text(windows)).isEqualTo(german);
        assertThat(windows.problems())
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .contains("is not UTF-8");
        assertThat(text(read("b.txt", german.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(german);
        assertThat(text(read("c.txt", german.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(german);
    }

    @Test
    void a_russian_text_is_decoded_by_its_letters() throws IOException {
        String russian = "Губернатор сообщил, что мост через реку закрыт до конца июня из-за трещин в опорах.";
        assertThat(text(read("a.txt", russian.getBytes(Charset.forName("windows-1251")))))
                .isEqualTo(russian);
        assertThat(text(read("b.txt", russian.getBytes(Charset.forName("KOI8-R")))))
                .isEqualTo(russian);
    }

    @Test
    void a_few_wrong_bytes_in_a_utf_8_text_become_visible_with_a_problem() throws IOException {
        byte[] bytes = utf8(
                "Über Nacht stieg das Wasser höher, später fiel es wieder, für Böhlau zu spät, für Köthen ? nicht, größer");
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFC : bytes[i];
        }
        Outcome.Read<RawArticle> read = read("a.txt", bytes);
        assertThat(text(read)).contains("Köthen \uFFFD nicht");
        assertThat(read.problems()).extracting(Problem::what).containsExactly("1 bytes are no UTF-8 and became U+FFFD");
    }

    @Test
    void a_page_is_decoded_as_it_declares() throws IOException {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'></head>"
                + "<body>Łódź</body></html>";
        assertThat(html(read("a.html", page.getBytes(Charset.forName("ISO-8859-2")))))
                .contains("Łódź");
    }

    @Test
    void a_page_that_declares_wrongly_is_decoded_as_what_it_is() throws IOException {
        Outcome.Read<RawArticle> read =
                read("a.html", utf8("<meta charset=\"windows-1252\"><p>The café “Zoë” is closed.</p>"));
        assertThat(html(read)).contains("café “Zoë”");
        assertThat(read.problems())
                .extracting(Problem::what)
                .containsExactly("declares windows-1252 but is UTF-8, and was read so");
        Outcome.Read<RawArticle> other = read(
                "b.html", "<meta charset=utf-8><p>The café is closed.</p>".getBytes(Charset.forName("windows-1252")));
        assertThat(html(other)).contains("café");
    }

    @Test
    void a_page_under_the_name_of_a_text_is_read_as_a_page() throws IOException {
        assertThat(read("a.txt", utf8("<!DOCTYPE html><html><p>The ferry sank.</p></html>"))
                        .value()
                        .content()
                        .kind())
                .isEqualTo(Content.Kind.WEB_PAGE);
    }

    @Test
    void a_piece_of_a_page_under_the_name_of_a_text_is_read_as_a_page() throws IOException {
        assertThat(read("a.txt", utf8("<p class='x'>The ferry sank.</p>\n<p>All were saved.</p>"))
                        .value()
                        .content()
                        .kind())
                .isEqualTo(Content.Kind.WEB_PAGE);
    }

    @Test
    void a_meta_file_beside_an_article_states_what_the_article_does_not() throws IOException {
        Files.writeString(folder.resolve("a.txt.meta.json"), """
                {"headline": "Ferry sinks", "outlet": "Harbour Post", "byline": "Ann Lee", "language": "en",
                 "published": "2024-03-12T08:15+01:00", "url": "https://example.org/ferry"}""");
        Outcome.Read<RawArticle> read = read("a.txt", utf8("The ferry sank."));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().declared().headline().orElseThrow().value()).isEqualTo("Ferry sinks");
        assertThat(read.value().declared().headline().orElseThrow().where()).isEqualTo("a.txt.meta.json");
        assertThat(read.value().declared().published().orElseThrow().iso()).isEqualTo("2024-03-12T08:15+01:00");
    }

    @Test
    void each_bad_field_of_a_meta_file_is_a_problem_and_the_others_count() throws IOException {
        Files.writeString(
                folder.resolve("a.txt.meta.json"),
                "{\"headline\": 7, \"outlet\": \"Harbour Post\", \"published\": \"last Tuesday\", \"publised\": \"2024\","
                        + " \"url\": \"javascript:alert(1)\", \"language\": \"English!\"}");
        Outcome.Read<RawArticle> read = read("a.txt", utf8("The ferry sank."));
        assertThat(read.value().declared().outlet().orElseThrow().value()).isEqualTo("Harbour Post");
        assertThat(read.problems())
                .extracting(p -> p.file() + ": " + p.what())
                .containsExactly(
                        "a.txt.meta.json: unknown field 'publised'",
                        "a.txt.meta.json: headline is '7', no text",
                        "a.txt.meta.json: published is 'last Tuesday', no date",
                        "a.txt.meta.json: language is 'English!', no language tag",
                        "a.txt.meta.json: url is 'javascript:alert(1)', no web address");
    }

    @Test
    void a_broken_meta_file_is_a_problem_and_the_article_is_read() throws IOException {
        for (String broken : List.of("{\"headline\": ", "[]", "", "[".repeat(50_000))) {
            Files.writeString(folder.resolve("a.txt.meta.json"), broken);
            assertThat(read("a.txt", utf8("The ferry sank.")).problems()).hasSize(1);
        }
    }

    @Test
    void a_file_that_is_gone_is_a_problem() {
        assertThat(ArticleFile.read(new SourceFile(folder.resolve("gone.txt"), "gone.txt"))
                        .problems()
                        .get(0)
                        .message())
                .isEqualTo("gone.txt: cannot be read: no such file or folder; check the file");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Outcome<RawArticle> outcome(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return ArticleFile.read(new SourceFile(folder.resolve(name), name));
    }

    private String refused(String name, byte[] bytes) throws IOException {
        Outcome<RawArticle> outcome = outcome(name, bytes);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return outcome.problems().get(0).message();
    }

    private Outcome.Read<RawArticle> read(String name, byte[] bytes) throws IOException {
        Outcome<RawArticle> outcome = outcome(name, bytes);
        assertThat(outcome.problems()).as("remarks on what was read").isNotNull();
        return (Outcome.Read<RawArticle>) outcome;
    }

    private static String text(Outcome.Read<RawArticle> read) {
        return ((Content.PlainText) read.value().content()).text();
    }

    private static String html(Outcome.Read<RawArticle> read) {
        return ((Content.WebPage) read.value().content()).html();
    }
}
