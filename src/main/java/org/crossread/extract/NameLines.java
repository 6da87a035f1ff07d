package org.crossread.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossread.lexicon.NameWords;
import org.crossread.lexicon.PressWords;
import org.crossread.lexicon.PressWords.Group;

/**
 * Bylines without "By": a name, perhaps with an office, a place or an outlet behind it, and no verb:
 * {@code Ann Lee in Leeds}, {@code Ann Lee, Leeds}, {@code Ann Lee | LEEDS}, {@code Ann Lee Environment editor}.
 */
final class NameLines {

    private static final int LONGEST = 9;

    /** A name has two or three words; "Mary Ann van der Berg" is rare in a byline. */
    private static final int LONGEST_NAME = 3;

    private NameLines() {}

    /** Whether a line, found where bylines stand, is one. */
    static boolean isName(String text) {
        if (text.length() > 90 || text.isEmpty() || ".!?:;\"”".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        if (text.indexOf('|') > 0) {
            return isBarred(text);
        }
        List<String> words = List.of(text.split("[\\s•·]+", -1));
        if (words.size() < 2 || words.size() > LONGEST || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        int name = 0;
        for (String word : words) {
            boolean capital = isCapital(word);
            if (!capital && !isLink(word) && !isRole(word)) {
                return false;
            }
            boolean parted = word.endsWith(",");
            name += name >= 0 && capital ? 1 : 0;
            if (parted || !capital) {
                break;
            }
        }
        boolean rest = words.stream().allMatch(w -> isCapital(w) || isLink(w) || isRole(w));
        String first = words.get(0).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        boolean known = NameWords.standard().is(NameWords.Role.FIRST, first);
        boolean plain = words.size() <= LONGEST_NAME && name == words.size();
        boolean joined = name >= 2
                && name <= LONGEST_NAME
                && name < words.size()
                && (words.get(name - 1).endsWith(",")
                        || isLink(words.get(name))
                        || isRole(words.get(words.size() - 1)));
        boolean barred = text.indexOf('•') > 0 || text.indexOf('·') > 0;
        boolean office = isRole(words.get(words.size() - 1));
        return rest
                && (plain ? known : (joined && (known || barred || office)) || (office && known) || isPosted(words));
    }

    /** A name of two or three words, a bar, and a place or an office in as few. */
    private static boolean isBarred(String text) {
        String[] parts = text.split("\\s*\\|\\s*", 4);
        for (String part : parts) {
            String[] words = part.split(" ", -1);
            boolean names = words.length <= LONGEST_NAME + 1
                    && Stream.of(words).allMatch(w -> isCapital(w) || isLink(w) || isRole(w));
            if (!names || PressWords.standard().is(Group.SECTION, part)) {
                return false;
            }
        }
        int first = parts[0].split(" ", -1).length;
        return first >= 2 && first <= LONGEST_NAME;
    }

    /**
     * An office between a name and a town: {@code Ann Lee Science editor, Leeds}, {@code Ann Lee Reporter in Leeds}.
     */
    private static boolean isPosted(List<String> words) {
        for (int i = 2; i + 1 < words.size(); i++) {
            boolean parted = words.get(i).endsWith(",") || isLink(words.get(i + 1));
            if (isRole(words.get(i)) && parted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isLink(String word) {
        return PressWords.standard().is(Group.LINK, bare(word));
    }

    private static boolean isRole(String word) {
        return PressWords.standard().is(Group.ROLE, bare(word));
    }

    private static String bare(String word) {
        return word.replaceAll("[,.]+$", "");
    }
}
