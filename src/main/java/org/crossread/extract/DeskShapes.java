package org.crossread.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells by its shape that a line is a desk's or a page's own, and not a story's: takes and updates of a wire, the time
 * at which it was sent, jumps of a printed paper, places for pictures, names of files, prices of shares.
 */
final class DeskShapes {

    private static final int LONGEST = 120;

    /** {@code UPDATE 2}, {@code 3RD LEAD}, {@code 1ST TAKE}, {@code URGENT}. */
    private static final Pattern TAKE = Pattern.compile(
            "[(*]{0,2}(?:\\d(?:ST|ND|RD|TH) )?(?:LEAD|TAKE|UPDATE|WRAPUP|REFILE|RPT|ADD|SUB|WRITETHRU|WRITE-THRU|URGENT|FLASH|BULLETIN|SNAP"
                    + "|NEWSALERT|CORRECTED|CORRECTION)(?:[ -]\\d{1,2})?[)*:]{0,2}");

    /** Day, hour and minute in one, as wires stamp: {@code 181042 GMT NOV 25}. */
    private static final Pattern SENT = Pattern.compile(
            "(?:\\p{L}[\\p{L}/.-]{0,12} ){0,3}+\\d{4,6} ?(?:GMT|UTC|CET|IST|EST|EDT|BST|Z)(?: \\p{L}{3}(?: \\d{2,4})?)?");

    /** To or from another page of a paper: {@code See STORM, A7}, {@code STORM from A3}, {@code Turn to Page 5}. */
    private static final Pattern JUMP = Pattern.compile(
            "(?:(?:See|SEE|Turn to|TURN TO|Please see|Continued on|CONTINUED ON|Continues on) \\p{Lu}[\\p{L}'’ -]{1,30}?[,/|]? ?"
                    + "|\\p{Lu}[\\p{Lu}'’ -]{1,30}?[,|]? (?:from|FROM|on|ON) )(?:[Pp]age |PAGE )?\\p{Lu}?\\d{1,3}");

    private static final Pattern OTHER_PAGE = Pattern.compile(
            "(?:(?:Turn|Back|Continued|Go) )?(?:[Ff]rom|[Tt]o|[Oo]n|[Ss]ee)? ?(?:[Pp]age|PAGE|[Ss]eite|SEITE) \\p{Lu}?\\d{1,3}|\\p{Lu}{4,20}: PAGES? \\d[\\d, &-]{0,12}");

    /** A place where a picture or a player will stand: {@code [PULLQUOTE]}, {@code [EMBED: video-88]}. */
    private static final Pattern PLACE =
            Pattern.compile("[\\[{<]{1,2}\\p{Lu}[\\p{Lu} _-]{2,24}(?:: ?[^\\[\\]{}<>]{0,60})?[]}>]{1,2}");

    private static final Pattern COUNTS =
            Pattern.compile("(?:[^\\p{L}\\p{N}]{1,12}(?:\\d[\\d.,]{0,8}[KMBkmb]?)?){1,16}+");

    private static final Pattern FILE = Pattern.compile(
            "(?i)(?:[\\p{L} ]{2,24}: ?)?[\\w.-]{2,60}\\.(?:jpe?g|png|webp|gif|svg|mp4|mp3|tiff?|docx?|pdf)(?: ?\\([^()]{1,40}\\))?");

    /** {@code ABC LN +1.84%}, {@code Index 8,123.40 -0.3%}. */
    private static final Pattern PRICE = Pattern.compile(
            "(?:[\\p{L}&.]{1,12} ){1,4}+(?:[\\d.,]{1,12} )?(?:[+−–-]?[\\d.,]{1,8} )?\\(?[+−–-]\\d{1,3}(?:[.,]\\d{1,3})? ?%\\)?");

    /** Who scored, and when: {@code Lee 12', 88' · Crane 45+1'}. */
    private static final Pattern GOALS = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’ -]{1,24} (?:\\d{1,3}(?:\\+\\d{1,2})?['’′](?: \\((?:pen|og|o\\.g\\.)\\))?[, ]{0,2}){1,6}[·;|,/ ]{0,3}){1,12}+");

    /** Who played, and how they stood: {@code Denby (4-4-2): Lee; Crane, ...}. */
    private static final Pattern LINE_UP =
            Pattern.compile("\\p{Lu}[\\p{L} .'’-]{1,30} \\(\\d-\\d(?:-\\d){1,3}\\):? .{10,400}");

    private DeskShapes() {}

    /** What a line of figures beside a report of a match is, whether it ends with a full stop or not. */
    static boolean isOfMatch(String text) {
        return Sorted.hasFigure(text)
                && ((text.length() <= LONGEST && GOALS.matcher(text).matches())
                        || (text.indexOf('(') > 0 && LINE_UP.matcher(text).matches()));
    }

    /** Whether a line holds nothing but signs and counts, as under a post: hearts, eyes, thumbs. */
    static boolean isReactions(String text) {
        return text.length() <= LONGEST
                && text.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL)
                && COUNTS.matcher(text).matches();
    }

    /** Why a line that does not end as sentences do is no part of a story; empty if its shape does not tell. */
    static Optional<String> reason(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean figured = Sorted.hasFigure(text);
        char first = text.charAt(0);
        if (TAKE.matcher(text).matches() || (figured && SENT.matcher(text).matches())) {
            return Optional.of("sign of the agency's desk");
        }
        if (figured && isJump(text)) {
            return Optional.of("page foot");
        }
        if ((first == '[' || first == '{' || first == '<')
                && PLACE.matcher(text).matches()) {
            return Optional.of("place of a picture or player");
        }
        if (text.indexOf('.') > 0 && FILE.matcher(text).matches()) {
            return Optional.of("name of a file");
        }
        return figured && text.indexOf('%') > 0 && PRICE.matcher(text).matches()
                ? Optional.of("price of shares")
                : Optional.empty();
    }

    private static boolean isJump(String text) {
        if (JUMP.matcher(text).matches() || OTHER_PAGE.matcher(text).matches()) {
            return true;
        }
        int page = text.lastIndexOf(' ');
        return page > 0
                && text.substring(page + 1).matches("\\p{Lu}\\d{1,2}")
                && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && Outlets.isName(text.substring(0, page));
    }
}
