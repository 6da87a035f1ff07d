package org.crossread.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.Agencies;
import org.crossread.lexicon.Appeals;
import org.crossread.lexicon.Furniture;
import org.crossread.lexicon.PressWords;

/**
 * A block and what its own words tell it is.
 *
 * @param block the block
 * @param sort what it is
 * @param reason why it is no part of the story, in words for an editor; empty for text
 * @param then what follows it
 */
record Sorted(PastedBlock block, Sort sort, String reason, Furniture.Then then) {

    private static final int LONGEST_CREDIT = 14;

    private static final int LONGEST_CAPTION = 70;

    /** Terms of use are longer than other furniture. */
    private static final int LONGEST_TERMS = 500;

    private static final int LONGEST_VOICE = 12;

    /** A sentence behind the word of who speaks has so many words with it. */
    private static final int VOICED = 8;

    private static final Pattern TOLD = Pattern.compile(".*\\.[\"”’'»)]{0,2}", Pattern.DOTALL);

    private Sorted(PastedBlock block, Sort sort, String reason) {
        this(block, sort, reason, Furniture.Then.STORY);
    }

    private static final Pattern PLAYER = Pattern.compile(
            "[-−]?\\d{1,2}:\\d{1,2}(?::\\d{1,2})?(?:\\s?/\\s?\\d{1,2}:\\d{1,2}(?::\\d{1,2})?)?|\\d{1,3}%?|\\d(?:[.,]\\d{1,2})?[x×]|\\d{1,2}(?: ?[–-] ?\\d{1,2})?[ -](?i:min(?:ute)?s?)(?i: to)?(?i: read)?");
    private static final Pattern RIGHTS = Pattern.compile("(?i)^(?:©|\\(c\\)|copyright\\b).*");
    /** Signs of cameras, which networks set before a credit. */
    private static final Set<Integer> CAMERAS = Set.of(0x1F4F7, 0x1F4F8, 0x1F4F9, 0x1F3A5);

    private static final Pattern MAKER = Pattern.compile(
            "(?i)^[\\[(]?(?:file )?(?<word>[\\p{L}]{3,12}(?: (?:credit|by|source|courtesy))?)\\s?(?:[:/]|\\.{3}|…)\\s?\\S.*|^[\\[(]?(?<by>[\\p{L}]{4,12} by) \\p{Lu}.*");
    private static final Pattern CAPTIONED =
            Pattern.compile("(?i)(?:image|photo|picture|video|media) caption[,:] ?\\S.{10,300}");

    private static final Pattern BY = Pattern.compile("(?i) by ");
    private static final Pattern STROKED =
            Pattern.compile("\\(?\\p{Lu}[\\p{L} .&'’-]{1,40}+(?:/\\p{Lu}[\\p{L} .&'’-]{1,40}+){1,3}\\)?");
    private static final Pattern CREDITED = Pattern.compile(
            "^.{15,}?(?:[(\\[](?<round>[^()\\[\\]]{2,70})[)\\]]|[.|]\\s(?<after>(?:\\p{L}{4,12}(?: \\p{L}{2,10})?\\s?[:/]|\\p{L}{3,12} by\\b)\\s?(?:\\p{Lu}\\. ?){0,3}[^.:]{2,60}))\\.?$",
            Pattern.DOTALL);
    private static final Pattern AFTER = Pattern.compile("[:/]|\\bby\\b");
    private static final Pattern CREDIT_BEHIND = Pattern.compile(
            ".{12,400}?[.\\s](?:(?:Photo|Picture|Image|Photograph) )?(?:CREDIT|Credits?|Photo|Picture|Pic|Image|Photograph|Foto|Bild|Fotos)(?::|\\.{3}|…)"
                    + "\\s?(?:\\p{Lu}\\. ?){0,3}\\p{Lu}[^.:!?]{1,60}");
    /** Who made a picture, behind a stroke at the end of what it shows: {@code The pier in May. / AP Photo}. */
    private static final Pattern CREDIT_END = Pattern.compile(
            ".{15,400}?(?:\\s?[/·•]|\\.\\s?\\|)\\s(?<maker>\\p{Lu}[\\p{L}&.'’ -]{1,40})", Pattern.DOTALL);

    /** The same block, told. */
    Sorted asText() {
        return new Sorted(block, Sort.TEXT, "");
    }

    /** The same block, put aside. */
    Sorted asFurniture(String why) {
        return new Sorted(block, Sort.FURNITURE, why);
    }

    /** The same block, as the name of who wrote. */
    Sorted asByline() {
        return new Sorted(block, Sort.BYLINE, Head.BYLINE);
    }

    /** What the words of a block tell. */
    static Sorted of(PastedBlock block) {
        String text = block.text();
        List<String> words = block.words();
        boolean brief = text.length() <= 300;
        if (Markup.isLinks(text)) {
            return new Sorted(block, Sort.FURNITURE, "link to another page");
        }
        if (brief && RIGHTS.matcher(text).matches()) {
            return isPhotoCredit(text)
                    ? new Sorted(block, Sort.PHOTO_CREDIT, "photo credit")
                    : new Sorted(block, Sort.COPYRIGHT, "copyright line");
        }
        if (brief && PLAYER.matcher(text).matches()) {
            return new Sorted(block, Sort.FURNITURE, text.contains(":") ? "player time" : "stray number");
        }
        Optional<Furniture.Piece> furniture =
                text.length() <= LONGEST_TERMS ? furniture(text, words, block.stopped()) : Optional.empty();
        if (brief && words.size() <= LONGEST_CREDIT + 6 && hasFigure(text) && DateRows.isDate(block)) {
            return new Sorted(block, Sort.DATE, "date line");
        }
        boolean field = furniture.filter(f -> f.reason().startsWith("field of")).isPresent();
        if (field && Bylines.is(text)) {
            return new Sorted(block, Sort.BYLINE, "byline");
        }
        if (furniture.isPresent()) {
            return new Sorted(
                    block,
                    Sort.FURNITURE,
                    furniture.get().reason(),
                    furniture.get().then());
        }
        if (brief && CAPTIONED.matcher(text).matches()) {
            return new Sorted(block, Sort.CAPTION, "caption");
        }
        if (words.size() <= LONGEST_CREDIT + 10 && Bylines.is(text)) {
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

    /**
     * What a line is by its words or by its shape, if it is no part of a story; for web pages and pasted text alike.
     */
    static Optional<Furniture.Piece> furniture(String text, List<String> words, boolean stopped) {
        if (isVoiced(text, words)) {
            return Optional.empty();
        }
        boolean quoted = !text.isEmpty() && "\"“”‘'«„".indexOf(text.charAt(0)) >= 0;
        return Furniture.standard()
                .piece(words, stopped, beforeColon(text), quoted)
                .or(() -> Shapes.piece(text, words, stopped))
                .or(() -> isAppeal(text, words, stopped)
                        ? Optional.of(new Furniture.Piece("word to the readers", Furniture.Then.STORY))
                        : Optional.empty());
    }

    /** Whether a digit stands in the text. */
    static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What somebody is quoted with is no outlet's word about itself. */
    private static boolean isAppeal(String text, List<String> words, boolean stopped) {
        return text.length() <= 300
                && Appeals.standard().are(words, stopped)
                && text.chars().noneMatch(c -> "\"“”„«»".indexOf(c) >= 0);
    }

    /**
     * A whole sentence behind "Analysis:" is the desk's word on the matter; a title of another story has no full stop.
     */
    private static boolean isVoiced(String text, List<String> words) {
        int colon = text.indexOf(": ");
        return colon > 0
                && colon <= LONGEST_VOICE
                && words.size() >= VOICED
                && TOLD.matcher(text.substring(Math.max(0, text.length() - 5))).matches()
                && PressWords.standard().is(PressWords.Group.VOICE, text.substring(0, colon));
    }

    private static int beforeColon(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? 0 : PastedBlock.count(text.substring(0, colon));
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
        if (CAMERAS.contains(text.codePointAt(0)) && text.length() <= 100) {
            return true;
        }
        Matcher m = MAKER.matcher(text);
        boolean marked = text.indexOf(':') > 0
                || text.indexOf('/') > 0
                || text.indexOf("...") > 0
                || text.indexOf('…') > 0
                || BY.matcher(text).find();
        return (marked && m.matches() && opensCredit(m.group("word") == null ? m.group("by") : m.group("word")))
                || isStroked(text);
    }

    private static boolean opensCredit(String words) {
        return PressWords.standard().is(PressWords.Group.PHOTO, words)
                || PressWords.standard().is(PressWords.Group.LABEL, words);
    }

    /** Who took a picture, and for whom: {@code REUTERS/Ann Lee}, {@code Ann Lee/The Denby Chronicle}. */
    private static boolean isStroked(String text) {
        if (text.indexOf('/') < 0 || !STROKED.matcher(text).matches()) {
            return false;
        }
        for (String part : text.split("/", -1)) {
            if (Agencies.standard().named(part.strip()).isPresent()
                    || namesMaker(part)
                    || Outlets.isName(part.strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCredited(String text) {
        if ((text.indexOf(':') > 0 || text.indexOf("...") > 0 || text.indexOf('…') > 0)
                && CREDIT_BEHIND.matcher(text).matches()) {
            return true;
        }
        Matcher end = CREDIT_END.matcher(text);
        if (end.matches()
                && (namesMaker(end.group("maker"))
                        || Agencies.standard().named(end.group("maker")).isPresent()
                        || Outlets.isName(end.group("maker")))) {
            return true;
        }
        Matcher m = CREDITED.matcher(text);
        boolean marked = BY.matcher(text).find()
                || text.indexOf('(') > 0
                || text.indexOf('[') > 0
                || text.indexOf(':') > 0
                || text.indexOf('/') > 0;
        if (!marked || !m.matches()) {
            return false;
        }
        String round = m.group("round");
        if (round == null) {
            return namesMaker(AFTER.split(m.group("after"), 2)[0]);
        }
        int slash = round.indexOf('/');
        return opensCredit(round.split("[:/]", 2)[0])
                || namesMaker(round)
                || (slash > 0
                        && Agencies.standard().named(round.substring(0, slash)).isPresent());
    }
}
