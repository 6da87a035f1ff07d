package org.crossread.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.BarWords;
import org.crossread.lexicon.PressWords;

/**
 * The name of an outlet that nothing states: what a page's title says before the headline or instead of it, and the
 * name of the host in the article's address, spelled as the page spells it.
 */
final class SiteNames {

    private static final Pattern HOST = Pattern.compile("(?i)https?://(?<host>[a-z0-9][a-z0-9.-]{2,80})(?=[/:?#]|$)");

    /** What stands before the name of a host's owner, and the second last label of {@code co.uk}. */
    private static final Set<String> SUFFIXES = Set.of("co", "com", "org", "net", "gov", "ac");

    private static final Set<String> PREFIXES = Set.of("www", "m", "amp", "edition", "news", "mobile", "en", "web");

    private static final Pattern PREFIX = Pattern.compile("^(?<name>\\S[^|]{1,38}?)(?::|\\s[|–—•»-])\\s");

    private static final Pattern PREFIX_END = Pattern.compile("\\s[:|–—•»-]\\s");

    /** A title that is only the name of the site has at most so many words. */
    private static final int LONGEST_NAME = 5;

    /** Names of fewer letters are abbreviations, and written in capitals. */
    private static final int SIGN = 4;

    /** Lines longer than this do not show a name. */
    private static final int LONGEST_LINE = 400;

    /** So many lines are looked at for the spelling of a name. */
    private static final int MOST_LINES = 400;

    private SiteNames() {}

    /** What a title says before the headline, or instead of it if a line of the page begins with the same words. */
    static Optional<String> ofTitle(String title, Optional<String> headline, List<String> lines) {
        String folded = ShortText.head(title).replaceAll("\\s+", " ").strip();
        Matcher prefix = PREFIX.matcher(folded);
        if (prefix.find()) {
            String rest = folded.substring(prefix.end());
            String[] parts = PREFIX_END.split(rest, 6);
            boolean before = headline.filter(
                            h -> Headlines.alike(h, rest) || Headlines.alike(h, parts[parts.length - 1]))
                    .isPresent();
            return before ? Optional.of(prefix.group("name").strip()) : Optional.empty();
        }
        boolean whole = !folded.isEmpty()
                && PastedBlock.count(folded) <= LONGEST_NAME
                && Character.isUpperCase(folded.codePointAt(0))
                && !PressWords.standard().is(PressWords.Group.SECTION, folded)
                && headline.filter(h -> strange(folded, h)).isPresent()
                && lines.stream().anyMatch(l -> l.startsWith(folded));
        return whole ? Optional.of(folded) : Optional.empty();
    }

    /** Whether no longer word of the one stands in the other. */
    private static boolean strange(String one, String other) {
        List<String> words = new PastedBlock(other, 1, 0).words();
        return new PastedBlock(one, 1, 0).words().stream().noneMatch(w -> w.length() > 3 && words.contains(w));
    }

    /**
     * Who keeps the host of the first address in a text that is no network's.
     *
     * @param text an address, or words with addresses in them
     * @param lines of the page, one of which may spell the name
     */
    static Optional<String> ofAddress(String text, List<String> lines) {
        Matcher m = HOST.matcher(text.length() > 2000 ? text.substring(0, 2000) : text);
        while (m.find()) {
            Optional<String> label = owner(m.group("host").toLowerCase(Locale.ROOT));
            if (label.isPresent()) {
                return Optional.of(spelled(label.get(), lines).orElseGet(() -> parted(label.get())));
            }
        }
        return Optional.empty();
    }

    /** The label of a host that somebody registered; empty for numbers and for networks where all the world writes. */
    private static Optional<String> owner(String host) {
        String[] labels = host.split("\\.", 8);
        int last = labels.length - 2;
        if (last > 0 && SUFFIXES.contains(labels[last])) {
            last--;
        }
        if (last < 0 || labels[last].length() < 3 || PREFIXES.contains(labels[last])) {
            return Optional.empty();
        }
        boolean network = BarWords.standard().fill(List.of(labels[last]));
        boolean letters = labels[last].chars().anyMatch(Character::isLetter);
        return network || !letters || host.matches("[\\d.]+") ? Optional.empty() : Optional.of(labels[last]);
    }

    /** The words of a short line that, written together, are the label, with or without "The". */
    private static Optional<String> spelled(String label, List<String> lines) {
        String bare = bare(label);
        for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            if (line.length() > LONGEST_LINE || !letters(line).contains(bare)) {
                continue;
            }
            String[] words = line.split("[\\s|,:;()/]+", 80);
            for (int i = 0; i < words.length; i++) {
                StringBuilder joined = new StringBuilder();
                for (int j = i; j < Math.min(words.length, i + LONGEST_NAME); j++) {
                    joined.append(letters(words[j]));
                    boolean named = Character.isUpperCase(words[i].isEmpty() ? ' ' : words[i].codePointAt(0))
                            && words[i].indexOf('.') < 0;
                    if (named && bare(joined.toString()).equals(bare)) {
                        return Optional.of(Outlets.inUsualCase(
                                String.join(" ", List.of(words).subList(i, j + 1))
                                        .replaceFirst("[.!?’']+s?$", "")));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String bare(String name) {
        String letters = letters(name);
        return letters.startsWith("the") && letters.length() > 6 ? letters.substring(3) : letters;
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The label in words: by its hyphens, and by the word at its end that papers are called. */
    private static String parted(String label) {
        StringBuilder name = new StringBuilder();
        for (String piece : label.split("-", 8)) {
            boolean the = piece.startsWith("the") && piece.length() > 6;
            String rest = the ? piece.substring(3) : piece;
            append(name, the ? "The" : "");
            int cut = cut(rest);
            append(name, rest.substring(0, cut));
            append(name, rest.substring(cut));
        }
        return label.length() < SIGN ? label.toUpperCase(Locale.ROOT) : name.toString();
    }

    private static int cut(String word) {
        for (int i = 3; i + 3 <= word.length(); i++) {
            if (PressWords.standard().is(PressWords.Group.OUTLET, word.substring(i))) {
                return i;
            }
        }
        return word.length();
    }

    private static void append(StringBuilder name, String word) {
        if (!word.isEmpty()) {
            name.append(name.length() == 0 ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
    }
}
