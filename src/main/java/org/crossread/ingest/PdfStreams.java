package org.crossread.ingest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the packed streams of a PDF document unpack to, before anything is read: its reader would unpack them
 * whole into memory.
 */
final class PdfStreams {

    private static final int DICTIONARY = 1024;
    private static final int CHUNK = 65_536;
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s{0,9}/Image\\b");

    private PdfStreams() {}

    /**
     * How many times its bytes a stream of other packings holds: runs give 64 at most; LZW gives some 1,300 at most,
     * yet texts in it 2 to 5, so that old documents pass.
     */
    private static final int RUNS = 64;

    private static final int LZW = 100;

    /** Whether all packed streams but pictures together unpack to more than {@code most} bytes; stops at that many. */
    static boolean unpackToMoreThan(long most, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        long total = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            if (text.startsWith("end", Math.max(0, at - 3))) {
                continue;
            }
            String near = text.substring(Math.max(0, at - DICTIONARY), at);
            String dictionary = near.substring(Math.max(0, near.lastIndexOf(" obj")));
            if (PICTURE.matcher(dictionary).find()) {
                continue;
            }
            int start = Math.min(at + 6 + (text.startsWith("\r\n", at + 6) ? 2 : 1), bytes.length);
            long packed = Math.max(0, text.indexOf("endstream", start) - start);
            int times = dictionary.contains("RunLength") ? RUNS : dictionary.contains("LZW") ? LZW : 1;
            boolean flate = isFlate(bytes, start, bytes.length);
            // What is packed is told by its first bytes: a dictionary may name its packing elsewhere.
            total += flate ? times * unpacked(bytes, start, (most - total) / times) : times == 1 ? 0 : times * packed;
            if (total > most) {
                return true;
            }
        }
        return false;
    }

    /** Whether bytes open as zlib streams do (RFC 1950). */
    private static boolean isFlate(byte[] bytes, int start, int end) {
        if (start + 1 >= end) {
            return false;
        }
        int head = (bytes[start] & 0xFF) * 256 + (bytes[start + 1] & 0xFF);
        return (bytes[start] & 0x0F) == 8 && head % 31 == 0;
    }

    /** How much the stream at {@code start} unpacks to, packed once or twice, at most a chunk over {@code most}. */
    private static long unpacked(byte[] bytes, int start, long most) {
        Inflater inflater = new Inflater();
        Inflater second = new Inflater();
        byte[] once = new byte[CHUNK];
        long total = 0;
        boolean twice = false;
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished() && total <= most) {
                int n = inflater.inflate(once);
                if (n == 0) {
                    return total;
                }
                twice = total == 0 ? isFlate(once, 0, n) : twice;
                total += n + (twice ? again(second, once, n, most - total) : 0);
            }
            return total;
        } catch (DataFormatException e) {
            return total; // not packed after all, or damaged: what it gave so far counts
        } finally {
            inflater.end();
            second.end();
        }
    }

    private static long again(Inflater second, byte[] packed, int length, long most) {
        byte[] again = new byte[CHUNK];
        long total = 0;
        try {
            second.setInput(packed, 0, length);
            for (int m = second.inflate(again); m > 0 && total <= most; m = second.inflate(again)) {
                total += m;
            }
            return total;
        } catch (DataFormatException e) {
            return total; // packed once only: it is counted so
        }
    }
}
