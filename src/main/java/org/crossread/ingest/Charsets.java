package org.crossread.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Charsets by the names that pages give them (WHATWG Encoding Standard), and where pages name them. */
final class Charsets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A declaration counts in the first bytes only; browsers look at 1,024, and late ones are frequent. */
    private static final int HEAD = 8192;

    private static final Pattern XML =
            Pattern.compile("^\\s{0,9}<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([^\"']{1,40})");
    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{1,400}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})");

    private Charsets() {}

    /** The charset that a page or an XML document declares in its head. */
    static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head);
        if (xml.find()) {
            return Optional.of(xml.group(1));
        }
        Matcher meta = META.matcher(head);
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }

    /**
     * The charset of a name; empty if there is none. Names of 7-bit and ISO charsets mean the Windows charset that
     * holds them, as in browsers; what declares UTF-16 in ASCII letters is UTF-8.
     */
    static Optional<Charset> named(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        String meant = switch (label) {
            case "iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii", "l1", "ansi_x3.4-1968" -> "windows-1252";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "iso-8859-11", "tis-620" -> "windows-874";
            case "gb2312", "gb_2312-80", "gbk", "x-gbk" -> "GB18030";
            case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
            case "ks_c_5601-1987", "euc-kr", "korean" -> "x-windows-949";
            case "utf-16", "utf-16le", "utf-16be", "utf8", "unicode" -> "UTF-8";
            default -> label;
        };
        try {
            return Optional.of(Charset.forName(meant));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // a page may name what it likes
        }
    }

    /** Whether plain ASCII bytes mean other letters in it. */
    static boolean isShifting(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("HZ");
    }
}
