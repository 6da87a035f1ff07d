package org.crossread.finding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit as the words of a measure name it: the last word of {@code 23 kilometres}. */
final class UnitWord {

    private static final Pattern WORD = Pattern.compile("[\\p{L}°²³]++");

    private UnitWord() {}

    static String of(String text) {
        String last = "";
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) {
            last = m.group();
        }
        return last.length() > 3 && last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }
}
