package org.crossread.ingest;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the packed streams of a PDF document unpack to, before anything is read: its reader would unpack them whole
 * into memory.
 */
final class PdfStreams {

    private static final int DICTIONARY = 1024;
    private static final int CHUNK = 65_536;

    private PdfStreams() {}

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
            if (dictionary.contains("/Image") || !dictionary.contains("/Fl")) {
                continue;
            }
            boolean twice = dictionary.indexOf("/Fl") != dictionary.lastIndexOf("/FlateDecode");
            int start = at + 6 + (text.startsWith("\r\n", at + 6) ? 2 : 1);
            total += unpacked(bytes, Math.min(start, bytes.length), most - total, twice);
            if (total > most) {
                return true;
            }
        }
        return false;
    }

    /** How much the stream at {@code start} unpacks to, at most a chunk over {@code most}. */
    private static long unpacked(byte[] bytes, int start, long most, boolean twice) {
        Inflater inflater = new Inflater();
        Inflater second = new Inflater();
        byte[] once = new byte[CHUNK];
        byte[] again = new byte[CHUNK];
        long total = 0;
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished() && total <= most) {
                int n = inflater.inflate(once);
                if (n == 0) {
                    return total;
                }
                total += n;
                if (twice) {
                    second.setInput(once, 0, n);
                    for (int m = second.inflate(again); m > 0 && total <= most; m = second.inflate(again)) {
                        total += m;
                    }
                }
            }
            return total;
        } catch (DataFormatException e) {
            return total; // not packed after all, or damaged: what it gave so far counts
        } finally {
            inflater.end();
            second.end();
        }
    }
}
