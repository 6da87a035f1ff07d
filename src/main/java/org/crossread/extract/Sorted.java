package org.crossread.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.Agencies;
import org.crossread.lexicon.Furniture;
import org.crossread.lexicon.MonthNames;
import org.crossread.lexicon.PressWords;

/**
 * A block and what its own words tell it is.
 *
 * @param block the block
 * @param sort what it is
 * @param reason why it is no part of the story, in words for an editor; empty for text
 */
record Sorted(PastedBlock block, Sort sort, String reason) {

    private static final int LONGEST_CREDIT = 14;
    private static final int LONGEST_CAPTION = 70;

    private static final Pattern PLAYER = Pattern.compile(
            "[-−]?\\d{1,2}:\\d{1,2}(?::\\d{1,2})?(?:\\s?/\\s?\\d{1,2}:\\d{1,2}(?::\\d{1,2})?)?|\\d{1,3}%?");
    private static final Pattern RIGHTS = Pattern.compile("(?i)^(?:©|\\(c\\)|copyright\\b).*");
    private static final Pattern MAKER = Pattern.compile(
            "(?i)^[\\[(]?(?:file )?(?<word>[\\p{L}]{4,12}(?: (?:credit|by|source))?)\\s?[:/]\\s?\\S.*|^[\\[(]?(?<by>[\\p{L}]{4,12} by) \\p{Lu}.*");
    private static final Pattern CREDITED = Pattern.compile(
            "^.{15,}?(?:[(\\[](?<round>[^()\\[\\]]{2,70})[)\\]]|[.|]\\s(?<after>\\p{L}{4,12}(?: credit| by)?\\s?[:/]\\s?[^.:]{2,60}))\\.?$",
            Pattern.DOTALL);
    private static final Pattern ROLE_LINE = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|al|bin)){1,4}), (?:[\\p{L}&'’-]+ ){0,4}[\\p{L}]+$");

    /** What the words of a block tell. */
    static Sorted of(PastedBlock block) {
        String text = block.text();
        List<String> words = block.words();
        boolean brief = text.length() <= 300;
        if (brief && RIGHTS.matcher(text).matches()) {
            return isPhotoCredit(text)
                    ? new Sorted(block, Sort.PHOTO_CREDIT, "photo credit")
                    : new Sorted(block, Sort.COPYRIGHT, "copyright line");
        }
        if (brief && PLAYER.matcher(text).matches()) {
            return new Sorted(block, Sort.FURNITURE, text.contains(":") ? "player time" : "stray number");
        }
        Optional<String> furniture =
                brief ? Furniture.standard().reason(words, block.stopped(), beforeColon(text)) : Optional.empty();
        if (brief && words.size() <= LONGEST_CREDIT + 6 && isDate(block)) {
            return new Sorted(block, Sort.DATE, "date line");
        }
        if (furniture.isPresent()) {
            return new Sorted(block, Sort.FURNITURE, furniture.get());
        }
        if (words.size() <= LONGEST_CREDIT + 10 && isByline(text)) {
            return new Sorted(block, Sort.BYLINE, "byline");
        }
        if (brief && words.size() <= LONGEST_CREDIT && !block.stopped() && isMakerLine(text)) {
            return new Sorted(block, Sort.PHOTO_CREDIT, "photo credit");
        }
        if (words.size() <= LONGEST_CAPTION && text.length() <= 600 && isCredited(text)) {
            return new Sorted(block, Sort.CAPTION, "caption");
        }
        return new Sorted(block, Sort.TEXT, "");
    }

    private static boolean isDate(PastedBlock block) {
        DateLine dates = DateLine.of(block.text());
        return dates.pure() || (dates.stamp() && !block.stopped());
    }

    private static int beforeColon(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? 0
                : (int) Pattern.compile("[\\p{L}\\p{N}]+")
                        .matcher(text.substring(0, colon))
                        .results()
                        .count();
    }

    private static boolean isPhotoCredit(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        boolean rights = low.contains("rights reserved") || low.contains("limited") || low.contains(" ltd");
        return !rights && (text.contains("/") || namesMaker(text));
    }

    private static boolean namesMaker(String words) {
        return PressWords.standard().holds(PressWords.Group.PHOTO, words);
    }

    private static boolean isMakerLine(String text) {
        Matcher m = MAKER.matcher(text);
        return m.matches()
                && PressWords.standard()
                        .is(PressWords.Group.PHOTO, m.group("word") == null ? m.group("by") : m.group("word"));
    }

    private static boolean isCredited(String text) {
        Matcher m = CREDITED.matcher(text);
        if (!m.matches()) {
            return false;
        }
        String round = m.group("round");
        if (round == null) {
            return namesMaker(m.group("after").split("[:/]", 2)[0]);
        }
        int slash = round.indexOf('/');
        return PressWords.standard().is(PressWords.Group.PHOTO, round.split("[:/]", 2)[0])
                || namesMaker(round)
                || (slash > 0
                        && Agencies.standard().named(round.substring(0, slash)).isPresent());
    }

    /** Whether a line names who wrote the story and tells no more. */
    static boolean isByline(String text) {
        return bylineName(text).isPresent() || isRoleLine(text);
    }

    /** The names behind "By", where the line is a byline that opens so. */
    static Optional<String> bylineName(String text) {
        String bare = text.replaceAll("^[(\\[]|[)\\]]\\.?$", "");
        String[] words = bare.split(" ", -1);
        for (int n = Math.min(3, words.length - 1); n >= 1; n--) {
            String opener = String.join(" ", List.of(words).subList(0, n));
            boolean opens = PressWords.standard().is(PressWords.Group.BY, opener.replace(":", ""));
            String rest = bare.substring(Math.min(bare.length(), opener.length() + 1));
            if (opens && isNames(rest, n > 1 || opener.endsWith(":"))) {
                return Optional.of(rest);
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
        return names > 0 && names <= 12 && !day && !sentence && !text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isRoleLine(String text) {
        int last = text.lastIndexOf(' ');
        return text.length() <= 100
                && last > 0
                && PressWords.standard().is(PressWords.Group.ROLE, text.substring(last + 1))
                && ROLE_LINE.matcher(text).matches();
    }
}
