package org.crossread.report;

import java.util.Locale;

/** Text as it may be shown: what cannot be seen, or would make other text look different, becomes a mark. */
final class Shown {

    private Shown() {}

    /**
     * The text with control characters, direction overrides, zero-width characters and lone surrogates written out,
     * such as {@code [U+202E]}; line breaks and tabs become spaces. Text without any of them comes back as it is.
     */
    static String of(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                return written(text);
            }
        }
        return text;
    }

    private static String written(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                shown.append(' ');
            } else if (hidden(c)) {
                shown.append(mark(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** How a character is written that cannot be shown as it is. */
    static String mark(int codePoint) {
        return String.format(Locale.ROOT, "[U+%04X]", codePoint);
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
