package org.crossread.text;

import java.util.Locale;

/** The form in which a token is compared. */
final class Forms {

    private Forms() {}

    /** Lower case, quotes and dashes straightened, an ellipsis as three dots, invisible chars gone. */
    static String of(String token) {
        if (isPlain(token)) {
            return token;
        }
        StringBuilder form = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Marks.isDash(c)) {
                form.append('-');
            } else if (c == '…') {
                form.append("...");
            } else if (Marks.isQuote(c) || c == 'ʼ') {
                form.append(isDouble(c) ? '"' : '\'');
            } else if (Character.getType(c) != Character.FORMAT) {
                form.append(c);
            }
        }
        return form.length() == 0 ? token : form.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c < ' ' || c > '~' || (c >= 'A' && c <= 'Z') || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDouble(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '『', '』' -> true;
            default -> false;
        };
    }
}
