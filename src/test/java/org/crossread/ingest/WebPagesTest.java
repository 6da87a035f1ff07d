package org.crossread.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.crossread.model.Content;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;
import org.crossread.model.RawArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as they are kept, so that a run can be repeated without the web. */
final class WebPagesTest {

    private static final Instant NOON = Instant.parse("2024-05-07T12:00:00.5Z");

    @TempDir
    private Path folder;

    private final LocalServer server = new LocalServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_page_is_kept_with_its_address_time_and_digest() throws IOException {
        server.moved("/go", "/news/ferry.html").at("/news/ferry.html", 200, "<p>Sunk.".getBytes(UTF_8), Map.of());
        server.at("/plain", 200, "The ferry sank.".getBytes(UTF_8), Map.of("Content-Type", "text/plain"));

        Path file = kept("/plain");
        Path meta = file.resolveSibling(file.getFileName() + ".meta.json");

        assertThat(file.getFileName().toString()).matches("127\\.0\\.0\\.1-plain-[0-9a-f]{8}\\.txt");
        assertThat(file).hasContent("The ferry sank.");
        assertThat(Files.readString(meta))
                .contains("\"url\" : \"" + server.address("/plain") + "\"")
                .contains("\"fetched\" : \"2024-05-07T12:00:00Z\"")
                .contains("\"sha256\" : \"" + ArticleFile.sha256(Files.readAllBytes(file)) + "\"");
    }

    @Test
    void the_charset_of_the_header_counts_when_the_kept_page_is_read() throws IOException {
        byte[] greek = "<html><meta charset=windows-1252><p>Αθήνα, γέφυρα, λιμάνι</p></html>"
                .getBytes(Charset.forName("windows-1253"));
        server.at("/a", 200, greek, Map.of("Content-Type", "text/html; charset=windows-1253"));

        Path file = kept("/a");
        Outcome.Read<RawArticle> read = (Outcome.Read<RawArticle>)
                ArticleFile.read(new SourceFile(file, file.getFileName().toString()));

        assertThat(((Content.WebPage) read.value().content()).html()).contains("Αθήνα, γέφυρα, λιμάνι");
        assertThat(read.value().declared().url().orElseThrow().value()).isEqualTo(server.address("/a"));
        assertThat(read.value().declared().url().orElseThrow().where()).isEqualTo("fetched 2024-05-07T12:00:00Z");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_kept_page_that_was_changed_is_read_and_told() throws IOException {
        server.at("/a", 200, "The ferry sank.".getBytes(UTF_8), Map.of("Content-Type", "text/plain"));

        Path file = kept("/a");
        Files.writeString(file, "The ferry did not sink.");

        assertThat(ArticleFile.read(new SourceFile(file, "a.txt")).problems())
                .extracting(Problem::what)
                .containsExactly("was changed since it was kept: its SHA-256 is not that of a.txt.meta.json");
    }

    @Test
    void two_addresses_never_share_a_file() throws IOException {
        server.at("/", 200, "<html><p>Sunk.".getBytes(UTF_8), Map.of("Content-Type", "text/html"));

        assertThat(kept("/story?id=1")).isNotEqualTo(kept("/story?id=2"));
        assertThat(kept("/story?id=1")).isEqualTo(kept("/story?id=1"));
    }

    @Test
    void nothing_is_kept_of_a_page_that_did_not_come() throws IOException {
        WebPages pages = WebPages.keptIn(folder.resolve("pages"), Limits.STANDARD, false, "test", () -> NOON);

        assertThat(pages.fetch(server.address("/a")).problems()).hasSize(1);
        assertThat(folder.resolve("pages")).doesNotExist();
    }

    private Path kept(String path) throws IOException {
        WebPages pages = WebPages.keptIn(folder, Limits.STANDARD, true, "test", () -> NOON);
        Outcome<Path> page = pages.fetch(server.address(path));
        assertThat(page.problems()).isEmpty();
        return ((Outcome.Read<Path>) page).value();
    }
}
