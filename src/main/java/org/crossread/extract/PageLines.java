package org.crossread.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.PagePhrases;
import org.crossread.lexicon.TimestampWords;

/** Tells by its words alone that a line is no part of a story: a timestamp, a byline, furniture of the site. */
final class PageLines {

    /** Timestamps and bylines are short. */
    private static final int SHORT = 140;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:\\.\\p{L})?|\\d+");

    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:Written |Reported |Posted |Published |Story |Words |Text )?[Bb]y|BY|Von|Par|Por|Di|Door|Автор|Autor|Autore|Auteur|Author|Yazan)"
                    + ":?\\s+\\p{Lu}[\\p{L}.'’\\-]*+(?:[\\s,/&|]+(?:\\p{Lu}[\\p{L}.'’\\-]*+|and|und|et|y|e|en|de|van|von|der|da|al|for|of|in|the|\\d[\\d:/.]*+)){0,14}+[.,|]?(?<rest>.{0,60})");

    private PageLines() {}

    /** What the line is, if it is no part of a story. */
    static Optional<String> reason(String line) {
        if (timestamp(line)) {
            return Optional.of("timestamp");
        }
        return PagePhrases.standard().reason(line);
    }

    /** Whether a line is nothing but a moment: at least one figure, and no word that a timestamp could not have. */
    static boolean timestamp(String line) {
        if (line.length() > SHORT) {
            return false;
        }
        boolean figure = false;
        Matcher m = WORD.matcher(line);
        while (m.find()) {
            boolean number = Character.isDigit(m.group().charAt(0));
            figure |= number;
            if (!number && !TimestampWords.standard().hold(m.group())) {
                return false;
            }
        }
        return figure && line.length() >= 5 && !line.endsWith("!") && !line.endsWith("?");
    }

    /** Whether a line names who wrote the story: "By Ann Lee, health reporter". */
    static boolean byline(String line) {
        if (line.length() > SHORT) {
            return false;
        }
        Matcher m = BYLINE.matcher(line);
        return m.matches() && (m.group("rest").isBlank() || !endsSentence(line));
    }

    private static boolean endsSentence(String line) {
        return line.endsWith(".") || line.endsWith("!") || line.endsWith("?");
    }
}
