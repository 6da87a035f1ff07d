package org.crossread.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.Agencies;
import org.crossread.lexicon.PressWords;

/** Recognises the name of an outlet that stands on a line of its own. */
final class Outlets {

    private static final int LONGEST = 6;
    private static final Pattern PARTS = Pattern.compile("\\s+[|–—·•/]\\s+|\\s+-+\\s+");
    private static final Pattern SITE =
            Pattern.compile("(?i)(?:www\\.)?[a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|de|fr|in|info|news|eu)");
    /** Where a station is found: {@code Estuary FM 97.3}. */
    private static final Pattern FREQUENCY = Pattern.compile("(?<=(?:FM|AM|Radio)) \\d{2,4}(?:\\.\\d)?$");

    private static final Pattern PICTURE =
            Pattern.compile("^[-–—]\\s(?<name>[\\p{L}][\\p{L} .&'’-]{2,40}),\\s\\d{3,4}$");

    /** What an agency writes behind its name: {@code (CPS)}. */
    private static final Pattern SHORT_FORM = Pattern.compile("\\s\\([\\p{L}.-]{2,10}\\)$");

    /** A name in capitals that stands before the full one: {@code LORPRESS - National News Agency}. */
    private static final Pattern SIGN = Pattern.compile("\\p{Lu}[\\p{Lu}\\d.]{1,14}");

    /** Longer ones are read as a word, and are the name itself. */
    static final int LONGEST_SIGN = 4;

    /** A word gives so many letters to a short form at most: {@code InterFax} is seldom. */
    private static final int MOST_LETTERS = 3;

    private Outlets() {}

    /**
     * The outlet that a block names and does nothing else but name, perhaps with its section or its motto.
     *
     * @param headed whether what can be a headline follows
     */
    static Optional<String> named(PastedBlock block, boolean headed) {
        String text = block.text();
        Matcher picture = PICTURE.matcher(text);
        if (picture.matches()) {
            return Optional.of(picture.group("name"));
        }
        if (block.stopped() || !headed || text.length() > 120) {
            return Optional.empty();
        }
        String[] parts = parts(text);
        for (String part : List.of(parts)) {
            String bare = SHORT_FORM.matcher(part).replaceFirst("");
            boolean whole = parts.length == 1;
            boolean signed = !whole && SIGN.matcher(parts[0]).matches();
            boolean leads = part.equals(parts[0]) || isMotto(parts[0]) || signed;
            if (isName(bare) && (whole || leads)) {
                return Optional.of(signed && parts[0].length() > LONGEST_SIGN ? parts[0] : inUsualCase(bare));
            }
        }
        return Optional.empty();
    }

    /** The parts of a line that dashes and bars part: the outlet, its section, its motto. */
    static String[] parts(String text) {
        return PARTS.split(text, 4);
    }

    /**
     * Whether the letters of {@code sign} are the beginnings of the name's words: {@code CPS}, {@code Corvin Press
     * Service}.
     */
    static boolean isShortFor(String sign, String name) {
        String letters = sign.replace(".", "").toLowerCase(Locale.ROOT);
        String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", LONGEST + 2);
        return letters.length() >= 2 && words.length >= 2 && words.length <= LONGEST && spells(letters, words, 0);
    }

    /** Whether the letters are made of the beginnings of words from number {@code at} on; small words may give none. */
    private static boolean spells(String letters, String[] words, int at) {
        if (at == words.length) {
            return letters.isEmpty();
        }
        String word = words[at];
        int most = Math.min(MOST_LETTERS, Math.min(word.length(), letters.length()));
        for (int n = 1; n <= most && letters.startsWith(word.substring(0, n)); n++) {
            if (spells(letters.substring(n), words, at + 1)) {
                return true;
            }
        }
        return word.length() <= 3 && spells(letters, words, at + 1);
    }

    /** Whether the words are capitalised and one of them is what outlets are called. */
    static boolean isName(String text) {
        if (SITE.matcher(text).matches() || Agencies.standard().named(text).isPresent()) {
            return true;
        }
        String[] words = FREQUENCY.matcher(text).replaceAll("").split(" ", -1);
        if (words.length > LONGEST
                || text.indexOf(':') >= 0
                || PressWords.standard().is(PressWords.Group.SECTION, text)) {
            return false;
        }
        if (words.length == 1 && PressWords.standard().is(PressWords.Group.MENU, text)) {
            return false;
        }
        boolean outlet = false;
        for (String word : words) {
            if (word.isEmpty()) {
                return false;
            }
            boolean small = word.length() <= 3 && !word.equals(words[0]);
            if (!Character.isUpperCase(word.codePointAt(0)) && !small) {
                return false;
            }
            outlet |= PressWords.standard().is(PressWords.Group.OUTLET, word);
        }
        boolean section = words.length == 2
                && words[1].equalsIgnoreCase("news")
                && PressWords.standard().is(PressWords.Group.SECTION, words[0]);
        boolean last = PressWords.standard().is(PressWords.Group.OUTLET, words[words.length - 1]);
        return outlet && !section && (last || (words.length <= 4 && !hasVerb(words)));
    }

    /** Who is named before the outlet in one line with it: {@code Ann Lee, The Denby Chronicle}. */
    static Optional<String> writerBefore(String line) {
        int comma = line.indexOf(", ");
        boolean named = comma > 0
                && isName(line.substring(comma + 2))
                && !isName(line.substring(0, comma))
                && NameLines.isName(line.substring(0, comma));
        return named ? Optional.of(line.substring(0, comma)) : Optional.empty();
    }

    /**
     * Whether a line reads as a paper writes its own name: {@code The Denby Chronicle}, {@code The Chronicle of Denby}.
     */
    static boolean isTitle(String text) {
        String[] words = text.split(" ", -1);
        return isName(text)
                && (words[0].equals("The")
                        || words[0].equals("THE")
                        || PressWords.standard().is(PressWords.Group.OUTLET, words[words.length - 1]));
    }

    /** Capitals written as in running text; short ones are abbreviations and stay. */
    static String inUsualCase(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.indexOf(' ') < 0) {
            return name;
        }
        StringBuilder usual = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            String low = word.toLowerCase(Locale.ROOT);
            boolean initials = word.length() <= 3 && !low.matches("the|of|and|new|la|le|der|die|das|sun|el");
            usual.append(usual.length() == 0 ? "" : " ")
                    .append(initials ? word : Character.toUpperCase(word.charAt(0)) + low.substring(1));
        }
        return usual.toString();
    }

    private static boolean isMotto(String text) {
        return PressWords.standard().is(PressWords.Group.SECTION, text);
    }

    private static boolean hasVerb(String[] words) {
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        return last.endsWith("s") && words.length > 3;
    }
}
