package org.crossread.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.Agencies;
import org.crossread.lexicon.BarWords;
import org.crossread.lexicon.Furniture.Piece;
import org.crossread.lexicon.Furniture.Then;
import org.crossread.lexicon.PressWords;

/**
 * Tells by its shape that a line is no part of a story, whatever its words: rules, web addresses, page numbers, rows of
 * buttons and of sections, the signs of an agency's desk, addresses to write to.
 */
final class Shapes {

    /** The reason of a line that is nothing but an address. */
    static final String WEB_ADDRESS = "web address";

    /** The reason of a line without a letter or figure. */
    static final String RULE = "rule or ornament";

    private static final int LONGEST = 200;
    private static final int LONGEST_SECTION = 4;
    private static final int LONGEST_CONTACT = 16;

    /** With an address in it, a sentence of so few words tells how to write to somebody and no more. */
    private static final int FEW_WORDS = 7;

    private static final Pattern END = Pattern.compile("[-–—\\s]{1,4}(?:30|0)[-–—\\s]{1,4}|#{2,5}|(?:# ?){3}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|www\\.)\\S{3,180}(?:\\s{1,3}\\d{1,3}\\s?/\\s?\\d{1,3})?");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)(?:page|seite|pg\\.?|p\\.)\\s?\\p{L}?\\d{1,3}(?:\\s?(?:/|of|von|de|sur)\\s?\\d{1,3})?|\\d{1,3}\\s?(?:/|of)\\s?\\d{1,3}|(?-i:[A-H])\\d{1,2}");
    private static final Pattern DESK = Pattern.compile("(?:\\p{Lu}{2,8} )?\\(?(?:\\p{L}{2,4}/){1,5}\\p{L}{2,4}\\)?");
    private static final Pattern SLUG = Pattern.compile(
            "(?:^|\\s)(?:\\p{Lu}{2,6}\\d{3,8}|(?:BC|AM|PM)-\\p{Lu}[\\p{Lu}\\d:-]{2,60}|\\p{Lu}[\\p{Lu}-]{1,30}:\\p{Lu}{2,5}-\\d{6,8})(?=\\s|$)");
    private static final Pattern KEYWORDS = Pattern.compile(
            "(?i)^(?:\\p{L} ){0,3}(?:BC|AM|PM)-[\\p{L}\\d]{2,20}(?:-[\\p{L}\\d:]{2,20}){1,5}(?: [\\p{L}\\d-]{1,9}){0,5}$");
    private static final Pattern ENTRY = Pattern.compile(
            "(?:\\d{1,2}[:.h]\\d{2}|\\d{1,2}(?=[ap]m))\\s?(?:[ap]\\.?m\\.?)?(?:\\s(?:GMT|BST|UTC|E[SD]?T|CES?T|IST|AE[SD]T|Uhr))?[\\s,–-]{1,4}(?<who>\\p{Lu}.{3,80})");
    private static final Pattern REPORTS =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]{1,20},? ){1,3}+(?:in|reporting (?:from|at)|at) \\p{Lu}.{1,40}");
    private static final Pattern SLUGGED = Pattern.compile("(?:BC|AM|PM)-\\p{Lu}[\\p{Lu}\\d:-]{2,60}(?:[ ,].{1,40})?");
    private static final Pattern REPORTED = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]{1,20} ){2,4}+(?:reported from|reports from|contributed from) \\p{Lu}[\\p{L}.'’-]{1,20}"
                    + "(?:,? (?:and|with|from|reported|in|at|\\p{Lu}[\\p{L}.'’-]{1,20}),?){0,10}\\.");
    private static final Pattern SOUND = Pattern.compile("\\(\\p{Lu}{4}[\\p{Lu} '’,.:-]{0,80}\\)");
    private static final Pattern CUE =
            Pattern.compile("\\[\\p{Lu}{2}\\p{Lu}{0,20}[ \\d:][\\p{Lu}\\d'’\"”:.,/ -]{0,60}]");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(?:\\p{L}{2,20}[ .:-]{1,3}){0,3}(?:\\+|00)\\d[\\d ()/.-]{6,18}\\)?");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w{2}");
    private static final Pattern PHONE = Pattern.compile(
            "(?i)\\b(?:tel|telephone|phone|call|ring|fax|mob|mobile|contact|text|whatsapp)\\b[^\\d]{0,30}\\+?\\(?\\d(?:[\\d ()/-]{5,14})\\d");
    private static final Pattern TAGS = Pattern.compile("(?:[#@][\\w]{2,40}[\\s,|]{0,3}){1,12}");
    private static final Pattern REBATE =
            Pattern.compile("\\b(?:\\d{1,2}%|HALF PRICE|HALF-PRICE) OFF\\b|\\bHALF PRICE\\b");
    /** Two steps down a site; no headline is written so. */
    private static final Pattern STEPS = Pattern.compile("(?:[^>›»]{2,30}[>›»]\\s?){2,6}[^>›»]{2,120}");

    private static final Pattern PATH = Pattern.compile("\\s*[|>/»›·•]+\\s*");

    private Shapes() {}

    /**
     * What the line is, if it is no part of a story.
     *
     * @param text the line, white space folded
     * @param words its words in lower case, without punctuation
     * @param stopped whether it ends as a sentence does
     */
    static Optional<Piece> piece(String text, List<String> words, boolean stopped) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (END.matcher(text).matches()) {
            return Optional.of(new Piece(Announced.END, Then.NOTHING));
        }
        return reason(text, words, stopped).map(r -> new Piece(r, Then.STORY));
    }

    private static Optional<String> reason(String text, List<String> words, boolean stopped) {
        if (words.isEmpty()) {
            return Optional.of(RULE);
        }
        char first = text.charAt(0);
        boolean figured = Sorted.hasFigure(text);
        if (isOneOf(first, "hHwW") && ADDRESS.matcher(text).matches()) {
            return Optional.of(WEB_ADDRESS);
        }
        if (figured && PAGE.matcher(text).matches()) {
            return Optional.of("page number");
        }
        if (!stopped && BarWords.standard().fill(words)) {
            return Optional.of("row of buttons");
        }
        if ((first == '[' && CUE.matcher(text).matches())
                || (first == '(' && SOUND.matcher(text).matches())) {
            return Optional.of("cue of a script");
        }
        if ((text.indexOf('/') > 0 && DESK.matcher(text).matches())
                || isSlug(text)
                || (!stopped && SLUGGED.matcher(text).matches())) {
            return Optional.of("sign of the agency's desk");
        }
        if (isOneOf(first, "#@") && TAGS.matcher(text).matches()) {
            return Optional.of("tags");
        }
        if (DeskShapes.isReactions(text)) {
            return Optional.of("row of buttons");
        }
        if (DeskShapes.isOfMatch(text)) {
            return Optional.of("figures of a match");
        }
        if (isContact(text, words, stopped)) {
            return Optional.of("contact details");
        }
        if (!stopped && text.indexOf('F') >= 0 && REBATE.matcher(text).find()) {
            return Optional.of("advertisement");
        }
        if (!stopped && Character.isDigit(first)) {
            Matcher entry = ENTRY.matcher(text);
            if (entry.matches() && isWriter(entry.group("who"))) {
                return Optional.of("time of a live report's entry");
            }
        }
        if (stopped && words.size() <= LONGEST_CONTACT && REPORTED.matcher(text).matches()) {
            return Optional.of("who reported from where");
        }
        Optional<String> desk = stopped ? Optional.empty() : DeskShapes.reason(text);
        if (desk.isPresent()) {
            return desk;
        }
        return !stopped && isSections(text) ? Optional.of("sections of the site") : Optional.empty();
    }

    private static boolean isOneOf(char c, String chars) {
        return chars.indexOf(c) >= 0;
    }

    /** The initials of those who sent a report, behind the agency's, or the codes of a wire. */
    private static boolean isSlug(String text) {
        if (text.length() <= 80
                && text.indexOf('-') > 0
                && KEYWORDS.matcher(text).find()) {
            return true;
        }
        if (!text.equals(text.toUpperCase(Locale.ROOT)) || text.length() > 80) {
            return false;
        }
        return SLUG.matcher(text).find() || (isInitials(text) && isAgency(text.substring(0, text.indexOf(' '))));
    }

    private static boolean isAgency(String word) {
        return Agencies.standard().named(word).isPresent();
    }

    /** Two to six groups of two to four capitals: {@code ABC MR SK}. */
    static boolean isInitials(String text) {
        String[] groups = text.split(" ", -1);
        if (groups.length < 2 || groups.length > 6) {
            return false;
        }
        for (String group : groups) {
            boolean capitals = group.length() >= 2
                    && group.length() <= 4
                    && group.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
            if (!capitals) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContact(String text, List<String> words, boolean stopped) {
        if (text.indexOf('@') > 0 && MAIL.matcher(text).find()) {
            return !stopped ? words.size() <= LONGEST_CONTACT + 8 : words.size() <= FEW_WORDS;
        }
        return !stopped
                && words.size() <= LONGEST_CONTACT
                && (PHONE.matcher(text).find() || NUMBER.matcher(text).matches());
    }

    /** Who wrote an entry, perhaps with where from. */
    private static boolean isWriter(String text) {
        int comma = text.indexOf(", ");
        return Bylines.is(text)
                || NameLines.isName(comma < 0 ? text : text.substring(0, comma))
                || REPORTS.matcher(text).matches();
    }

    /** A row of sections, or a path that begins with one: {@code News > Crime}, {@code Home News Sport}. */
    private static boolean isSections(String text) {
        if (STEPS.matcher(text).matches()) {
            return true;
        }
        String[] parts = PATH.split(text.strip(), 12);
        if (parts.length > 1) {
            int known = 0;
            for (int i = 0; i < parts.length; i++) {
                String part = parts[i];
                // A path of three steps may end with the headline itself.
                boolean leaf = parts.length > 2 && i == parts.length - 1;
                if (!leaf && part.split(" ", -1).length > LONGEST_SECTION) {
                    return false;
                }
                known += PressWords.standard().is(PressWords.Group.SECTION, part) ? 1 : 0;
            }
            return known == parts.length || PressWords.standard().is(PressWords.Group.SECTION, first(parts));
        }
        String[] words = text.split(" ", -1);
        int known = 0;
        for (String word : words) {
            known += PressWords.standard().is(PressWords.Group.SECTION, word) ? 1 : 0;
        }
        return words.length > 2 && known == words.length;
    }

    private static String first(String[] parts) {
        return parts[0].isEmpty() ? parts[1] : parts[0];
    }
}
