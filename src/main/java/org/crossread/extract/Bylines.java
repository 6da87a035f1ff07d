package org.crossread.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.lexicon.MonthNames;
import org.crossread.lexicon.PressWords;

/** Knows lines that name who wrote a story: behind "By" and its like, or with an office behind the name. */
final class Bylines {

    /** A name on a network, behind the writer's own. */
    private static final Pattern HANDLE = Pattern.compile("\\s@\\w{2,30}");
    /** Where a writer is, behind the name: {@code Ann Lee (Leeds)}. */
    private static final Pattern PLACED = Pattern.compile(" \\(\\p{Lu}[\\p{L} .'’-]{2,24}\\)$");

    private static final Pattern FENCES = Pattern.compile("^[(\\[]|[)\\]]\\.?$");
    private static final Pattern EDITED =
            Pattern.compile("(?i)\\s*[|;]\\s*(?:edited|updated|reviewed|produced) by\\b.*$");
    private static final Pattern ROLE_LINE = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|al|bin)){1,4}), (?:[\\p{L}&'’-]+ ){0,4}[\\p{L}]+$");

    private Bylines() {}

    /** Whether a line names who wrote the story and tells no more. */
    static boolean is(String text) {
        return name(text).isPresent() || isRoleLine(text);
    }

    /** The names behind "By", where the line is a byline that opens so. */
    static Optional<String> name(String line) {
        int bar = line.lastIndexOf(" | ");
        boolean named = bar > 0 && Outlets.isName(line.substring(0, bar));
        String handled = HANDLE.matcher(named ? line.substring(bar + 3) : line).replaceAll("");
        String text = PLACED.matcher(handled).replaceAll("");
        String bare = !text.startsWith("(")
                        && !text.startsWith("[")
                        && !text.endsWith(")")
                        && !text.endsWith("]")
                        && !text.endsWith(".")
                ? text
                : FENCES.matcher(text).replaceAll("");
        String[] words = bare.split(" ", -1);
        for (int n = Math.min(3, words.length - 1); n >= 1; n--) {
            String opener = String.join(" ", List.of(words).subList(0, n));
            boolean opens = PressWords.standard().is(PressWords.Group.BY, opener)
                    || PressWords.standard().is(PressWords.Group.BY, opener.replace(":", ""));
            String rest = bare.substring(Math.min(bare.length(), opener.length() + 1));
            if (opens && isNames(rest, n > 1 || opener.endsWith(":"))) {
                return Optional.of(EDITED.matcher(rest).replaceAll(""));
            }
        }
        return Optional.empty();
    }

    private static boolean isNames(String text, boolean sure) {
        String[] words = text.split("[\\s,;|/]+", -1);
        int names = 0;
        for (String word : words) {
            String bare = word.replaceAll("[.:]+$", "");
            boolean role = PressWords.standard().is(PressWords.Group.ROLE, bare);
            boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
            boolean link = bare.isEmpty() || PressWords.standard().is(PressWords.Group.LINK, bare);
            if (!role && !capital && !link) {
                return false;
            }
            names += capital ? 1 : 0;
        }
        String first = words[0].replaceAll("\\W+$", "");
        boolean day = MonthNames.standard().number(first).isPresent()
                || PressWords.standard().is(PressWords.Group.FILLER, first);
        boolean sentence = text.endsWith(".") && !sure;
        boolean figures = text.chars().anyMatch(Character::isDigit);
        return names > 0 && names <= 12 && !day && !sentence && !(figures && !(sure && words.length <= 5));
    }

    private static boolean isRoleLine(String text) {
        int last = text.lastIndexOf(' ');
        return text.length() <= 100
                && last > 0
                && PressWords.standard().is(PressWords.Group.ROLE, text.substring(last + 1))
                && ROLE_LINE.matcher(text).matches();
    }
}
