package org.crossread.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.crossread.lexicon.PressWords;

/**
 * Knows lines that tell when a story was published, alone or in a row with its town, its writer, its section or its
 * paper.
 */
final class DateRows {

    private static final Pattern PARTS = Pattern.compile("\\s*[|•·/]\\s*|\\s[-–—]\\s");
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]{1,20}(?:,? (?:\\p{Lu}[\\p{L}.'’-]{1,20}|\\(\\p{L}{2,12}\\)|at|in|on|upon|de)){0,3}");

    /** The agency that sends, in brackets behind the day. */
    private static final Pattern SIGNED = Pattern.compile("\\s\\([\\p{L} .-]{2,30}\\)$");

    /** How long it takes to read, behind the day. */
    private static final Pattern READ =
            Pattern.compile("(?i)[\\s|•·-]{1,3}\\d{1,2}[ -]?min(?:ute)?s?\\b(?: to)?(?: read)?$");

    /** Which paper of the year: {@code Vol. 112 No. 13}. */
    private static final Pattern ISSUE = Pattern.compile(
            "(?i)(?:(?:vol|volume|no|nr|issue|edition|page|price)\\b[.:]?\\s?[\\p{Sc}\\d][\\d.,/p]{0,8}[,;]?\\s?){1,4}");

    private DateRows() {}

    /** Whether a block tells nothing but when the story was published, where and by whom. */
    static boolean isDate(PastedBlock block) {
        DateLine dates = DateLine.of(READ.matcher(block.text()).replaceFirst(""));
        return dates.pure()
                || DateLine.isRelative(block.text())
                || (dates.stamp() && !block.stopped())
                || (!dates.dates().isEmpty() && !block.stopped() && isRowWithDate(block.text()));
    }

    /** A row of credits of which one is the day: {@code Ann Lee | Leeds | 8 July 2025}, {@code Leeds, 8 July 2025}. */
    private static boolean isRowWithDate(String text) {
        if (isPlaced(text) || isNamed(text)) {
            return true;
        }
        String[] parts = PARTS.split(text, 8);
        boolean dated = false;
        for (String part : parts) {
            if (part.isBlank()) {
                continue;
            }
            boolean date = DateLine.of(part).pure();
            dated |= date;
            boolean credit = Bylines.is(part)
                    || NameLines.isName(part)
                    || Outlets.isName(part)
                    || PressWords.standard().is(PressWords.Group.SECTION, part)
                    || ISSUE.matcher(part).matches()
                    || Sorted.furniture(part, new PastedBlock(part, 1, 0).words(), false)
                            .isPresent()
                    || PLACE.matcher(part).matches()
                    || isLabel(part);
            if (!date && !credit) {
                return false;
            }
        }
        return dated && parts.length > 1;
    }

    /** A paper's name before the day, as over a printed page: {@code DENBY CHRONICLE Monday, November 4, 2024}. */
    private static boolean isNamed(String text) {
        int day = Moments.first(text, false).map(Moment::start).orElse(0);
        String[] words = text.substring(0, day).strip().split(" ", 8);
        for (int n = Math.min(words.length, 6); n > 1; n--) {
            String name = String.join(" ", List.of(words).subList(0, n)).replaceFirst("[,:]$", "");
            if (Outlets.isName(name)) {
                return DateLine.of(text.substring(Math.min(text.length(), name.length())))
                        .pure();
            }
        }
        return false;
    }

    /** One or two words with a capital: an edition, a section, a kind of report. */
    private static boolean isLabel(String part) {
        int space = part.indexOf(' ');
        return Character.isUpperCase(part.codePointAt(0))
                && part.indexOf(' ', space + 1) < 0
                && part.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
    }

    /** A town before or behind the day: {@code LEEDS, TUESDAY, JULY 8, 2025}, {@code 8 July 2025, Leeds}. */
    private static boolean isPlaced(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == ',' || text.charAt(at) == ':') {
                String before = text.substring(0, at);
                String behind = text.substring(at + 1).strip();
                if ((PLACE.matcher(before).matches() && isDay(behind))
                        || (PLACE.matcher(behind).matches() && isDay(before))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDay(String text) {
        DateLine day = DateLine.of(SIGNED.matcher(text).replaceFirst(""));
        return day.pure() && day.dates().stream().anyMatch(d -> d.day().isPresent());
    }
}
