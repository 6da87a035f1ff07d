package org.crossread.ingest;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of web pages: which are taken, how a browser would send them, and what their pages are called as files. */
final class WebAddress {

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]{0,20}://.*", Pattern.DOTALL);

    /** As long as servers take; longer ones are no address of an article. */
    private static final int LONGEST = 2000;

    /** Letters of a file's name that tell the article; the rest of the name tells it apart. */
    private static final int TELLING = 60;

    private static final int APART = 8;

    private WebAddress() {}

    /** Whether the user named an address rather than a path; of any scheme, so that a wrong one is told. */
    static boolean is(String path) {
        return SCHEME.matcher(path).matches();
    }

    /**
     * The address as it is sent: letters beyond ASCII encoded, the fragment gone.
     *
     * @throws URISyntaxException if it is none of a web page, the reason in words
     */
    static URI of(String written) throws URISyntaxException {
        String address = written.strip().replaceFirst("(?s)#.*", "");
        if (address.length() > LONGEST) {
            throw new URISyntaxException(written, "is longer than " + LONGEST + " characters");
        }
        int host = address.indexOf("://") + 3;
        int path = host;
        while (path < address.length() && "/?".indexOf(address.charAt(path)) < 0) {
            path++;
        }
        URI uri = new URI(address.substring(0, host)
                + ascii(address.substring(host, path), written)
                + encoded(address.substring(path)));
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new URISyntaxException(written, "is no http or https address");
        }
        if (uri.getHost() == null || uri.getHost().isEmpty()) {
            throw new URISyntaxException(written, "names no host");
        }
        if (uri.getRawUserInfo() != null) {
            throw new URISyntaxException(written, "holds a user name or password, which would be kept with the page");
        }
        return uri;
    }

    /**
     * The address that a page at another sends to.
     *
     * @param location as the server wrote it: whole, without the scheme, or from the page on
     * @throws URISyntaxException if it is none of a web page
     */
    static URI behind(URI page, String location) throws URISyntaxException {
        if (is(location)) {
            return of(location);
        }
        return location.startsWith("//")
                ? of(page.getScheme() + ":" + location)
                : of(page.resolve(new URI(encoded(location.strip().replaceFirst("(?s)#.*", ""))))
                        .toString());
    }

    /** The name of the page's file without its ending: host, the telling part of the path, and what tells it apart. */
    static String fileName(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
        String telling = (address.getHost().replaceFirst("^www\\.", "") + "-" + last)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        String digest = ArticleFile.sha256(address.toString().getBytes(StandardCharsets.UTF_8));
        return telling.substring(0, Math.min(telling.length(), TELLING)).replaceAll("[-.]+$", "") + "-"
                + digest.substring(0, APART);
    }

    private static String ascii(String authority, String written) throws URISyntaxException {
        try {
            return authority.chars().allMatch(c -> c < 0x80) ? authority : IDN.toASCII(authority);
        } catch (IllegalArgumentException e) {
            throw new URISyntaxException(written, "names a host that cannot be");
        }
    }

    /** What may not stand in an address, as browsers encode it (WHATWG URL Standard). */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
            encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        // A per cent sign that encodes nothing is one that was not encoded.
        return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
