package org.crossread.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.crossread.model.Outcome;

/**
 * Fetches pages and keeps them in a folder as they came, each with a {@code .meta.json} that says whence, when and what
 * its SHA-256 is: a later run on that folder reads the same bytes without the web.
 */
public final class WebPages {

    /** Longer than a slow publisher takes, shorter than an editor's patience. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Path folder;
    private final Fetch fetch;
    private final InstantSource clock;

    WebPages(Path folder, Fetch fetch, InstantSource clock) {
        this.folder = folder;
        this.fetch = fetch;
        this.clock = clock;
    }

    /**
     * Pages that will be kept in a folder, which is made when the first one comes.
     *
     * @param limits how large a page may be
     * @param privateToo whether pages of private networks may be fetched
     * @param version of the program, for its name to servers
     * @param clock that tells when a page was fetched
     */
    public static WebPages keptIn(Path folder, Limits limits, boolean privateToo, String version, InstantSource clock) {
        Predicate<InetAddress> reach = privateToo ? machine -> true : Reach::isPublic;
        String name = "crossread/" + version + " (compares news articles; fetches a page when a person names it)";
        return new WebPages(folder, new Fetch(name, limits, reach, LONGEST), clock);
    }

    /** Whether the user's path is the address of a page rather than of a file. */
    public static boolean isAddress(String path) {
        return WebAddress.is(path);
    }

    /**
     * The file in which the page at an address is now kept; or why there is none, the address named.
     *
     * @param address with {@code http://} or {@code https://}
     * @throws IOException if the file cannot be written
     */
    public Outcome<Path> fetch(String address) throws IOException {
        Outcome<FetchedPage> fetched = fetch.page(address);
        return fetched instanceof Outcome.Read<FetchedPage> read
                ? Outcome.read(kept(read.value(), clock.instant().truncatedTo(ChronoUnit.SECONDS)))
                : new Outcome.Refused<>(fetched.problems().get(0));
    }

    private Path kept(FetchedPage page, Instant time) throws IOException {
        ObjectNode meta = JsonNodeFactory.instance.objectNode();
        meta.put("url", page.url().toString());
        if (!page.asked().equals(page.url())) {
            meta.put("asked", page.asked().toString());
        }
        meta.put("fetched", time.toString());
        page.charset().ifPresent(c -> meta.put("charset", c));
        meta.put("sha256", ArticleFile.sha256(page.bytes()));
        Files.createDirectories(folder);
        String name = WebAddress.fileName(page.asked()) + "." + page.ending().orElseThrow();
        Path file = folder.resolve(name);
        Files.write(file, page.bytes());
        Files.write(
                folder.resolve(name + ".meta.json"),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(meta));
        return file;
    }
}
