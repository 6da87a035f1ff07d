package org.crossread.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossread.model.Problem;

/**
 * Text without characters that no page can show: control characters, lone surrogates and noncharacters became U+FFFD;
 * marks without width (U+FEFF, U+200B, the soft hyphen) are gone; line ends are {@code \n}. Marks that turn the
 * direction of writing stay: whoever shows the text makes them visible.
 *
 * @param text the text
 * @param replaced how many characters became U+FFFD
 * @param codes which they were
 */
record CleanText(String text, int replaced, SortedSet<Integer> codes) {

    private static final int MOST_NAMED = 5;

    /** The text, cleaned. */
    static CleanText of(String raw) {
        SortedSet<Integer> codes = new TreeSet<>();
        int replaced = 0;
        char[] chars = raw.toCharArray();
        int first = plainUntil(chars, 0);
        if (first == chars.length) {
            return new CleanText(raw, 0, codes);
        }
        StringBuilder clean = new StringBuilder(raw.length()).append(raw, 0, first);
        for (int i = first; i < raw.length(); ) {
            int plain = plainUntil(chars, i);
            if (plain > i) {
                clean.append(raw, i, plain);
                i = plain;
                continue;
            }
            int code = raw.codePointAt(i);
            i += Character.charCount(code);
            if (code == '\r') {
                if (i == raw.length() || raw.charAt(i) != '\n') {
                    clean.append('\n');
                }
            } else if (code == '\f' || code == 0x0B || code == 0x85 || code == 0x2028) {
                clean.append('\n');
            } else if (code == 0x2029) {
                clean.append("\n\n");
            } else if (isForbidden(code)) {
                clean.append('\uFFFD');
                codes.add(code);
                replaced++;
            } else if (code != 0xFEFF && code != 0x200B && code != 0xAD) {
                clean.appendCodePoint(code);
            }
        }
        return new CleanText(clean.toString(), replaced, codes);
    }

    /** Index of the first char from {@code start} on that is not simply taken over: nearly all of a text is. */
    private static int plainUntil(char[] raw, int start) {
        int i = start;
        while (i < raw.length) {
            char c = raw[i];
            boolean plain = c >= 0x20 && c < 0x7F;
            if (!plain && c != '\n' && c != '\t' && (c < 0xA0 || c >= 0x2000 || c == 0xAD)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** What was replaced, for the user; empty if nothing was. */
    Optional<Problem> problem(String file) {
        String named = codes.stream()
                .limit(MOST_NAMED)
                .map(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(", "));
        return replaced == 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        file,
                        replaced + " characters that cannot be shown (" + named
                                + (codes.size() > MOST_NAMED ? ", ..." : "") + ") became U+FFFD",
                        "check the passages with \uFFFD against the original"));
    }

    private static boolean isForbidden(int code) {
        return (code < 0x20 && code != '\n' && code != '\t')
                || (code >= 0x7F && code <= 0x9F)
                || (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE)
                || (code >= 0xFDD0 && code <= 0xFDEF)
                || (code & 0xFFFE) == 0xFFFE;
    }
}
