package org.crossread.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.crossread.model.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages fetched from a server on this machine, which the tests alone may ask. */
final class FetchTest {

    private static final Map<String, String> HTML = Map.of("Content-Type", "text/html; charset=ISO-8859-1");
    private static final byte[] PAGE = "<html><p>Die F\u00e4hre sank.</p></html>".getBytes(ISO_8859_1);

    private final LocalServer server = new LocalServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_page_comes_with_its_bytes_kind_and_charset() {
        server.at("/a", 200, PAGE, HTML);

        FetchedPage page = read("/a");

        assertThat(page.bytes()).isEqualTo(PAGE);
        assertThat(page.charset()).contains("ISO-8859-1");
        assertThat(page.ending()).contains("html");
    }

    @Test
    void the_program_names_itself_and_asks_once() {
        List<String> asked = new CopyOnWriteArrayList<>();
        server.at("/a", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.sendResponseHeaders(500, -1);
        });

        assertThat(refused("/a"))
                .isEqualTo(server.address("/a")
                        + ": the server answered 500; save the page in a browser and pass the file");
        assertThat(asked).containsExactly("crossread/test");
    }

    @Test
    void a_redirect_is_followed_and_the_page_says_where_it_ended() {
        server.moved("/a", "/b?x=1#top").moved("/b", server.address("/c")).at("/c", 200, PAGE, HTML);

        FetchedPage page = read("/a");

        assertThat(page.asked()).hasToString(server.address("/a"));
        assertThat(page.url()).hasToString(server.address("/c"));
    }

    @Test
    void redirects_in_a_circle_end_with_words() {
        server.moved("/a", "/b").moved("/b", "/a");

        assertThat(refused("/a")).contains("leads in a circle, back to " + server.address("/a"));
    }

    @Test
    void redirects_without_end_end_with_words() {
        server.at("/", exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getPath() + "x");
            exchange.sendResponseHeaders(301, -1);
        });

        assertThat(refused("/a")).contains("leads on and on (8 redirects)");
    }

    @Test
    void a_page_over_the_limit_is_given_up_whether_it_says_its_size_or_not() {
        server.at("/said", 200, new byte[200_000], HTML);
        server.at("/unsaid", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1_000_000; i++) {
                exchange.getResponseBody().write(new byte[1000]);
            }
        });

        assertThat(refused("/said")).contains("is over the limit of 0.1 MB; raise the limit with --max-size");
        assertThat(refused("/unsaid")).contains("is over the limit of 0.1 MB");
    }

    @Test
    void a_packed_page_is_unpacked_and_no_bomb_gets_through() throws IOException {
        server.at("/a", 200, gzip(PAGE), Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"));
        server.at("/bomb", 200, gzip(new byte[50_000_000]), Map.of("Content-Encoding", "gzip"));

        assertThat(read("/a").bytes()).isEqualTo(PAGE);
        assertThat(refused("/bomb")).contains("is over the limit of 0.1 MB");
    }

    @Test
    void a_server_that_keeps_silent_is_given_up() {
        server.at("/a", exchange -> pause());

        assertThat(refused("/a")).contains("no whole answer within 1 seconds; save the page in a browser");
    }

    @Test
    void a_server_that_drips_is_given_up() {
        server.at("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            pause();
        });

        assertThat(refused("/a")).contains("no whole answer within 1 seconds");
    }

    @Test
    void a_page_that_is_gone_is_named_with_what_to_do() {
        server.at("/a", 404, PAGE, HTML);

        assertThat(refused("/a"))
                .isEqualTo(server.address("/a")
                        + ": the server answered 404 (no such page); check the address, or look for the page in a web"
                        + " archive");
    }

    @Test
    void what_is_no_article_is_refused_by_its_kind() {
        server.at("/a", 200, PAGE, Map.of("Content-Type", "image/png"));
        server.at("/b", 200, "%PDF-1.4".getBytes(UTF_8), Map.of("Content-Type", "application/octet-stream"));
        server.at("/c", 204, new byte[0], Map.of());

        assertThat(refused("/a")).contains("is of the kind 'image/png', no article; crossread reads .txt, .html");
        assertThat(read("/b").ending()).contains("pdf");
        assertThat(refused("/c")).contains("answered with nothing");
    }

    @Test
    void this_machine_is_refused_unless_it_is_allowed() {
        server.at("/a", 200, PAGE, HTML);

        assertThat(fetch(Reach::isPublic)
                        .page(server.address("/a"))
                        .problems()
                        .get(0)
                        .message())
                .isEqualTo(server.address("/a")
                        + ": is a machine of a private network; give --allow-private if it is meant");
    }

    @Test
    void a_redirect_into_the_house_is_refused() {
        server.moved("/a", "http://127.0.0.2/admin").moved("/b", "file:///etc/passwd");

        assertThat(refused("/a")).contains("leads to http://127.0.0.2/admin, a machine of a private network");
        assertThat(refused("/b")).contains("is no http or https address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "http:///a",
                "http://user:word@example.org/",
                "https://exa mple.org/",
                "http://[::1/",
                "http://-.example.org:99999999/"
            })
    void what_is_no_web_address_is_refused_with_words(String address) {
        assertThat(fetch(m -> true).page(address).problems().get(0).message()).startsWith(address + ": ");
    }

    @Test
    void a_host_that_is_not_there_is_named() {
        assertThat(fetch(m -> true)
                        .page("http://nowhere.invalid/a")
                        .problems()
                        .get(0)
                        .message())
                .isEqualTo("http://nowhere.invalid/a: no such host; check the address and the network");
    }

    private FetchedPage read(String path) {
        Outcome<FetchedPage> outcome = fetch(FetchTest::isTheServer).page(server.address(path));
        assertThat(outcome.problems()).isEmpty();
        return ((Outcome.Read<FetchedPage>) outcome).value();
    }

    private String refused(String path) {
        Outcome<FetchedPage> outcome = fetch(FetchTest::isTheServer).page(server.address(path));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return outcome.problems().get(0).message();
    }

    private static Fetch fetch(Predicate<InetAddress> reach) {
        return new Fetch("crossread/test", new Limits(100_000, 1_000_000, 10), reach, Duration.ofSeconds(1));
    }

    private static boolean isTheServer(InetAddress machine) {
        return machine.getHostAddress().equals("127.0.0.1");
    }

    private static void pause() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
