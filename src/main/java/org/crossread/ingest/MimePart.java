package org.crossread.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message or a part of one (RFC 2045 to 2047).
 *
 * @param headers by name in lower case, unfolded, encoded words decoded
 * @param body as it was sent
 */
record MimePart(Map<String, String> headers, String body) {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 500;
    private static final Pattern PARAMETER =
            Pattern.compile("(?i);\\s*(boundary|charset)\\s*=\\s*(?:\"([^\"]{0,200})\"|([^;\\s]{1,200}))");
    private static final Pattern ENCODED =
            Pattern.compile("=\\?([\\w.:-]{1,40})\\?([bBqQ])\\?([^?\\s]{0,400})\\?=(?:\\s+(?==\\?))?");

    /** The message in the bytes, each byte a char. */
    static MimePart of(byte[] bytes) {
        return of(new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n"));
    }

    private static MimePart of(String source) {
        int blank = source.startsWith("\n") ? 0 : source.indexOf("\n\n");
        String head = blank < 0 ? source : source.substring(0, blank);
        String body = blank < 0 ? "" : source.substring(Math.min(source.length(), blank + (blank == 0 ? 1 : 2)));
        Map<String, String> headers = new TreeMap<>();
        for (String line : head.replaceAll("\\n[ \\t]+", " ").split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        words(line.substring(colon + 1).strip()));
            }
        }
        return new MimePart(headers, body);
    }

    /** The first part of a type, such as {@code text/html}, however deep. */
    Optional<MimePart> first(String type) {
        return leaves(0).stream().filter(p -> p.type().equals(type)).findFirst();
    }

    /** A header, by its name in lower case. */
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(h -> !h.isBlank());
    }

    /** The charset it names. */
    Optional<String> charset() {
        return parameter("charset");
    }

    /** Its bytes, the transfer encoding undone; what is no such encoding is left out. */
    byte[] bytes() {
        String encoding = header("content-transfer-encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        if (encoding.equals("base64")) {
            return base64(body);
        }
        return encoding.equals("quoted-printable") ? quoted(body) : body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String type() {
        return header("content-type").orElse("text/plain").split("[;\\s]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private List<MimePart> leaves(int depth) {
        Optional<String> boundary = parameter("boundary");
        if (!type().startsWith("multipart/") || boundary.isEmpty() || depth > DEEPEST) {
            return List.of(this);
        }
        List<MimePart> leaves = new ArrayList<>();
        String mark = "--" + boundary.get();
        String text = "\n" + body;
        int at = text.indexOf("\n" + mark);
        while (at >= 0 && leaves.size() < MOST_PARTS) {
            int start = text.indexOf('\n', at + 1);
            int end = start < 0 ? -1 : text.indexOf("\n" + mark, start);
            if (start < 0 || text.startsWith("--", at + 1 + mark.length())) {
                break;
            }
            leaves.addAll(of(text.substring(start + 1, end < 0 ? text.length() : Math.max(end, start + 1)))
                    .leaves(depth + 1));
            at = end;
        }
        return leaves;
    }

    private Optional<String> parameter(String name) {
        Matcher m = PARAMETER.matcher(header("content-type").orElse(""));
        while (m.find()) {
            if (m.group(1).equalsIgnoreCase(name)) {
                return Optional.of(m.group(2) == null ? m.group(3) : m.group(2));
            }
        }
        return Optional.empty();
    }

    private static String words(String header) {
        return ENCODED.matcher(header).replaceAll(m -> {
            byte[] bytes = m.group(2).equalsIgnoreCase("b")
                    ? base64(m.group(3))
                    : quoted(m.group(3).replace('_', ' '));
            Charset charset = Charsets.named(m.group(1)).orElse(Charsets.WINDOWS_1252);
            return Matcher.quoteReplacement(new String(bytes, charset));
        });
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0]; // damaged in transfer: nothing can be read of it
        }
    }

    private static byte[] quoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '=' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else if (c == '=' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }
}
