package org.crossread.lexicon;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What related words have in common, derivation taken away: {@code investigate}, {@code investigation} and
 * {@code investigator} are {@code investig}.
 *
 * <p>Suffixes are taken off in turn, in the manner of Lovins 1968, as long as five letters stay. Good for finding
 * what belongs together, never for judging it equal.
 */
public final class Roots {

    /** Longer ones before those they end in. */
    private static final List<String> SUFFIXES = List.of(
            "ational", "isation", "ization", "ication", "ability", "ibility", "ation", "ition", "ement", "ance", "ence",
            "ment", "ness", "ship", "ical", "able", "ible", "ious", "ator", "ism", "ist", "ion", "ity", "ive", "ate",
            "ify", "ise", "ous", "ful", "ure", "age", "ery", "ant", "ent", "ing", "al", "er", "or", "ic", "ly", "cy",
            "e", "y", "s");

    /** With four letters left, "nation" and "nature" fall together; with six, "inspect" and "inspection" stay apart. */
    private static final int LEAST = 5;

    /** The suffixes by their last letter, a first, in the order in which they are tried. */
    private static final List<List<String>> BY_LAST = IntStream.rangeClosed('a', 'z')
            .mapToObj(last -> SUFFIXES.stream()
                    .filter(s -> s.charAt(s.length() - 1) == last)
                    .toList())
            .toList();

    private Roots() {}

    /** Whether two stems have one root. */
    public static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean begin = one.length() >= LEAST && one.regionMatches(0, other, 0, LEAST);
        return begin && of(one).equals(of(other));
    }

    /** The root of a stem in lower case; a short stem is its own root. */
    public static String of(String stem) {
        String root = stem;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            int last = root.isEmpty() ? -1 : root.charAt(root.length() - 1) - 'a';
            for (String suffix : last >= 0 && last < BY_LAST.size() ? BY_LAST.get(last) : List.<String>of()) {
                if (root.length() - suffix.length() >= LEAST && root.endsWith(suffix)) {
                    root = root.substring(0, root.length() - suffix.length());
                    shorter = true;
                    break;
                }
            }
        }
        return root;
    }
}
