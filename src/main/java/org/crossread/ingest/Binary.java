package org.crossread.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells bytes that are no text. */
final class Binary {

    /** First bytes, in hex, of what is saved under a wrong name most often. */
    private static final Map<String, String> SIGNATURES = new TreeMap<>(Map.of(
            "25504446", "a PDF document",
            "504b0304", "a packed file (.docx, .zip)",
            "d0cf11e0", "an old Office document",
            "ffd8ff", "a picture (JPEG)",
            "89504e47", "a picture (PNG)",
            "47494638", "a picture (GIF)",
            "1f8b", "a packed file (gzip)",
            "7f454c46", "a program"));

    /**
     * In packed or compiled bytes, control characters are 5 to 12 of 100 and UTF-8 breaks; in texts of one-byte
     * charsets they are none, in damaged texts a few.
     */
    private static final double CONTROL_SHARE = 0.02;

    /** Where the bytes are UTF-8, only a file that is mostly control characters is no text. */
    private static final double CONTROL_SHARE_IN_UTF8 = 0.3;

    private Binary() {}

    /** What the bytes are, in words; empty if they may be text. */
    static Optional<String> kind(byte[] bytes) {
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        Optional<String> signed = SIGNATURES.entrySet().stream()
                .filter(s -> head.startsWith(s.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (signed.isPresent()) {
            return signed;
        }
        int controls = 0;
        int zeros = 0;
        for (byte b : bytes) {
            if (b >= 0x20 || b < 0) {
                continue;
            }
            boolean blank = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == 0x1B;
            controls += blank ? 0 : 1;
            zeros += b == 0 ? 1 : 0;
        }
        if (controls == 0 || Decoded.isWide(bytes)) {
            return Optional.empty();
        }
        double most = isUtf8(bytes) ? CONTROL_SHARE_IN_UTF8 : CONTROL_SHARE;
        return controls > most * bytes.length
                ? Optional.of("binary data (" + controls + " control bytes, " + zeros + " of them zero, in "
                        + Limits.words(bytes.length) + ")")
                : Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false; // that is the answer
        }
    }
}
