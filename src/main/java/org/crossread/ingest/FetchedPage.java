package org.crossread.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A page as its server gave it.
 *
 * @param asked the address that was asked for
 * @param url the address that answered, after all redirects
 * @param bytes unpacked
 * @param type the media type of the answer's header in lower case, or empty
 * @param charset that the answer's header names
 */
@SuppressWarnings("ArrayRecordComponent") // two pages are never compared
record FetchedPage(URI asked, URI url, byte[] bytes, String type, Optional<String> charset) {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}\"?([\\w.:-]{1,40})");

    /** File endings of the media types that are read. */
    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", "html",
            "application/xhtml+xml", "html",
            "text/plain", "txt",
            "application/pdf", "pdf",
            "application/json", "json",
            "application/ninjs+json", "json",
            "application/xml", "xml",
            "text/xml", "xml",
            "multipart/related", "mhtml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    /** The page of an answer with these headers. */
    static FetchedPage of(URI asked, URI url, byte[] bytes, String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        return new FetchedPage(
                asked,
                url,
                bytes,
                contentType.split("[;\\s]", 2)[0].toLowerCase(Locale.ROOT),
                charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
    }

    /**
     * The ending of its file: by its media type, or where the server names none or a general one, by its first bytes.
     */
    Optional<String> ending() {
        String known = ENDINGS.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        if (!type.isEmpty() && !type.equals("application/octet-stream") && !type.equals("binary/octet-stream")) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return Optional.of("pdf");
        }
        return head.toLowerCase(Locale.ROOT).contains("<html") ? Optional.of("html") : Optional.empty();
    }

    /** Bytes that a server packed though it was not asked to. */
    static byte[] unpacked(byte[] packed, long most) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16) + 1);
            if (bytes.length > most) {
                throw new LimitedBody.TooLarge(most);
            }
            return bytes;
        }
    }
}
