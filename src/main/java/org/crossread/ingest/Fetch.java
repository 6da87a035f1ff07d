package org.crossread.ingest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.crossread.model.Outcome;

/**
 * Fetches a page that the user named, as a browser would, but without cookies and scripts: one page, once, under the
 * program's own name. Every address on the way is checked before it is asked, so that no page can lead into the house.
 */
final class Fetch {

    /** Browsers follow 20; publishers need one to three (http to https, www, a short link). */
    static final int MOST_HOPS = 8;

    private static final String BY_HAND = "save the page in a browser and pass the file";

    private final HttpClient client;
    private final String userAgent;
    private final Limits limits;
    private final Predicate<InetAddress> reach;
    private final Duration longest;

    /**
     * Ready to fetch.
     *
     * @param userAgent how the program names itself to servers
     * @param limits how large a page may be
     * @param reach which machines may be asked
     * @param longest time for one answer, from the question to its last byte
     */
    Fetch(String userAgent, Limits limits, Predicate<InetAddress> reach, Duration longest) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(longest)
                .build();
        this.userAgent = userAgent;
        this.limits = limits;
        this.reach = reach;
        this.longest = longest;
    }

    /** The page at an address; or why there is none, the address named. */
    Outcome<FetchedPage> page(String address) {
        String name = SourceFiles.shown(address);
        try {
            URI asked = WebAddress.of(address);
            Set<URI> visited = new LinkedHashSet<>();
            URI at = asked;
            while (visited.size() <= MOST_HOPS) {
                if (!visited.add(at)) {
                    return Outcome.refused(name, "leads in a circle, back to " + at, BY_HAND);
                }
                if (!isAllowed(at)) {
                    return Outcome.refused(
                            name,
                            (at.equals(asked) ? "is" : "leads to " + at + ",") + " a machine of a private network",
                            "give --allow-private if it is meant");
                }
                HttpResponse<byte[]> answer = answer(at);
                Optional<String> location = answer.headers().firstValue("location");
                if (answer.statusCode() < 300 || answer.statusCode() > 399 || location.isEmpty()) {
                    return page(name, asked, at, answer);
                }
                at = WebAddress.behind(at, location.get());
            }
            return Outcome.refused(name, "leads on and on (" + MOST_HOPS + " redirects)", BY_HAND);
        } catch (URISyntaxException e) {
            return Outcome.refused(name, e.getReason(), "copy the address from the browser");
        } catch (IOException e) {
            return Outcome.refused(name, reason(e), advice(e));
        }
    }

    private Outcome<FetchedPage> page(String name, URI asked, URI url, HttpResponse<byte[]> answer) throws IOException {
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            return Outcome.refused(name, "the server answered " + words(status), adviceOn(status));
        }
        HttpHeaders headers = answer.headers();
        String packing = headers.firstValue("content-encoding").orElse("identity");
        byte[] bytes = packing.matches("(?i)(?:x-)?gzip")
                ? FetchedPage.unpacked(answer.body(), limits.fileBytes())
                : answer.body();
        if (bytes.length == 0) {
            return Outcome.refused(name, "the server answered with nothing (0 bytes)", BY_HAND);
        }
        FetchedPage page = FetchedPage.of(
                asked, url, bytes, headers.firstValue("content-type").orElse(""));
        return page.ending().isPresent()
                ? Outcome.read(page)
                : Outcome.refused(
                        name,
                        "is of the kind '" + SourceFiles.shown(page.type()) + "', no article",
                        "crossread reads " + FileKind.known());
    }

    /**
     * Whether all machines behind the address may be asked. The JDK keeps what it looked up for some seconds, so the
     * connection that follows goes to one of them.
     */
    private boolean isAllowed(URI address) throws UnknownHostException {
        for (InetAddress machine : InetAddress.getAllByName(address.getHost())) {
            if (!reach.test(machine)) {
                return false;
            }
        }
        return true;
    }

    private HttpResponse<byte[]> answer(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", userAgent)
                .header("Accept", "text/html, application/xhtml+xml, application/pdf;q=0.8, */*;q=0.5")
                .version(
                        address.getScheme().equalsIgnoreCase("https")
                                ? HttpClient.Version.HTTP_2
                                : HttpClient.Version.HTTP_1_1)
                .timeout(longest)
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, info -> new LimitedBody(limits.fileBytes()));
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("slow");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            for (Throwable t = cause; t != null; t = t.getCause()) {
                if (t instanceof LimitedBody.TooLarge large) {
                    throw large;
                }
            }
            throw cause instanceof IOException failed ? failed : new IOException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("was interrupted", e);
        }
    }

    private String reason(IOException e) {
        if (e instanceof HttpTimeoutException) {
            return "no whole answer within " + longest.toSeconds() + " seconds";
        }
        if (e instanceof UnknownHostException) {
            return "no such host";
        }
        if (e instanceof ConnectException) {
            return "no connection to the host";
        }
        if (e instanceof LimitedBody.TooLarge) {
            return String.valueOf(e.getMessage());
        }
        return (e instanceof SSLException ? "no safe connection: " : "could not be fetched: ") + Xml.reason(e);
    }

    private static String advice(IOException e) {
        if (e instanceof LimitedBody.TooLarge) {
            return "raise the limit with --max-size";
        }
        return e instanceof UnknownHostException || e instanceof ConnectException
                ? "check the address and the network"
                : BY_HAND;
    }

    private static String words(int status) {
        return switch (status) {
            case 401 -> "401 (log in first)";
            case 402 -> "402 (pay first)";
            case 403 -> "403 (not for programs, or not for you)";
            case 404 -> "404 (no such page)";
            case 410 -> "410 (page taken down)";
            case 429 -> "429 (too many requests)";
            case 451 -> "451 (withheld for legal reasons)";
            case 503 -> "503 (out of service)";
            default -> String.valueOf(status);
        };
    }

    private static String adviceOn(int status) {
        return switch (status) {
            case 404, 410 -> "check the address, or look for the page in a web archive";
            case 429, 503 -> "wait, then run it again, or " + BY_HAND;
            default -> BY_HAND;
        };
    }
}
