package org.crossread.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Bytes as text. The charset is taken from a byte order mark, then from the bytes themselves if they are UTF-8, then
 * from the declaration, then from ICU's statistics of letters.
 *
 * @param text decoded
 * @param remark what was odd about the charset; empty if nothing was
 */
record Decoded(String text, Optional<String> remark) {

    /**
     * One wrong byte in so many characters beyond ASCII is a slip in a UTF-8 text; more of them, another charset. A
     * truncated last character always is a slip.
     */
    private static final int SLIP = 10;

    /** What ICU must be sure of, of 100, before its word counts more than windows-1252, by far the most frequent. */
    private static final int SURE = 30;

    /**
     * Decodes.
     *
     * @param declared the charset that the file or its envelope names, where one does
     */
    static Decoded of(byte[] bytes, Optional<String> declared) {
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            return strictly(bytes, mark.get())
                    .map(t -> new Decoded(t, Optional.empty()))
                    .orElseGet(() -> leniently(bytes, mark.get(), "its byte order mark says"));
        }
        Optional<Charset> wide = withoutMark(bytes);
        if (wide.isPresent()) {
            return leniently(bytes, wide.get(), "its zero bytes show");
        }
        Optional<Charset> named = declared.flatMap(Charsets::named);
        Optional<String> unknown = declared.filter(d -> named.isEmpty())
                .map(d -> "declares the unknown charset '" + SourceFiles.shown(d) + "'");
        Optional<String> utf8 = utf8(bytes);
        if (utf8.isPresent() && !named.map(Charsets::isShifting).orElse(false)) {
            boolean plain = utf8.get().length() == bytes.length;
            Optional<String> wrong = named.filter(n -> !plain && !n.equals(StandardCharsets.UTF_8))
                    .map(n -> "declares " + n.name() + " but is UTF-8, and was read so");
            return new Decoded(utf8.get(), wrong.or(() -> unknown));
        }
        Optional<Decoded> asDeclared = named.filter(n -> !n.equals(StandardCharsets.UTF_8))
                .flatMap(n -> strictly(bytes, n).map(t -> new Decoded(t, Optional.empty())));
        return asDeclared.orElseGet(() -> guessed(bytes, named, unknown));
    }

    private static Decoded guessed(byte[] bytes, Optional<Charset> named, Optional<String> unknown) {
        Optional<String> whole = strictly(withoutSurrogates(bytes), StandardCharsets.UTF_8);
        if (whole.isPresent()) {
            return new Decoded(whole.get(), Optional.of("lone surrogates became U+FFFD"));
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long wrong = utf8.chars().filter(c -> c == '\uFFFD').count();
        long right = utf8.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        boolean truncated = wrong == 1 && utf8.endsWith("\uFFFD") && bytes.length > 64;
        if (truncated || (right > 0 && wrong * SLIP <= right)) {
            return new Decoded(utf8, Optional.of(wrong + " bytes are no UTF-8 and became U+FFFD"));
        }
        Charset charset = detected(bytes);
        String instead =
                named.map(n -> "is not the " + n.name() + " it declares").orElse("is not UTF-8");
        return new Decoded(
                new String(bytes, charset),
                Optional.of(unknown.orElse(instead) + "; read as " + charset.name() + ", by its letters"));
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch match = detector.setText(bytes).detect();
        Optional<Charset> charset = match == null || match.getConfidence() < SURE
                ? Optional.empty()
                : Charsets.named(match.getName()).filter(c -> !c.equals(StandardCharsets.UTF_8));
        return charset.orElse(Charsets.WINDOWS_1252);
    }

    /**
     * Surrogates have no place in UTF-8, yet are written by programs that cut text between the two halves of an emoji.
     */
    private static byte[] withoutSurrogates(byte[] bytes) {
        byte[] replaced = bytes.clone();
        for (int i = 0; i + 2 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xED && (bytes[i + 1] & 0xE0) == 0xA0 && (bytes[i + 2] & 0xC0) == 0x80) {
                replaced[i] = (byte) 0xEF;
                replaced[i + 1] = (byte) 0xBF;
                replaced[i + 2] = (byte) 0xBD;
            }
        }
        return replaced;
    }

    private static Decoded leniently(byte[] bytes, Charset charset, String why) {
        String text = new String(bytes, charset);
        return new Decoded(
                text,
                text.indexOf('\uFFFD') < 0
                        ? Optional.empty()
                        : Optional.of(why + " " + charset.name() + "; bytes that are not became U+FFFD"));
    }

    /** UTF-8, strictly; the JDK's quick decoder is asked first, which marks what is wrong by U+FFFD. */
    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : strictly(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // the bytes are another charset: that is the answer asked for
        }
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Whether the bytes are UTF-16 or UTF-32, marked or not: their zeros are part of letters. */
    static boolean isWide(byte[] bytes) {
        return byteOrderMark(bytes)
                .or(() -> withoutMark(bytes))
                .filter(c -> !c.equals(StandardCharsets.UTF_8))
                .isPresent();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
    }

    /** UTF-16 that forgot its mark: in Latin writing every second byte of the head is zero. */
    private static Optional<Charset> withoutMark(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, 2000) & ~1);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        int half = head.length / 2;
        if (half < 4 || (even > half / 10 && odd > half / 10)) {
            return Optional.empty();
        }
        if (odd > half / 10 * 7) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > half / 10 * 7 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
