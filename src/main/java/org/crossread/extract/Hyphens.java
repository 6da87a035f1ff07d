package org.crossread.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.Commonness;
import org.crossread.lexicon.Stems;

/** Undoes the hyphens with which printers part words at the ends of lines. */
final class Hyphens {

    /** What no list of common words has is in fewer articles, of 1. */
    private static final double LISTED = 0.0041;

    private static final int SHORTEST_WORD = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}{1,40}+(?:-\\p{L}{1,40}+){0,3}+");

    private final Set<String> words;

    private Hyphens(Set<String> words) {
        this.words = words;
    }

    /** The words of a text; only of one with a line that ends in a hyphen. */
    static Hyphens of(List<String> lines) {
        Set<String> words = new HashSet<>();
        if (lines.stream().anyMatch(l -> l.endsWith("-"))) {
            for (String line : lines) {
                Matcher m = WORD.matcher(line);
                while (m.find()) {
                    words.add(m.group());
                }
            }
        }
        return new Hyphens(words);
    }

    /**
     * Takes the hyphen from the end of {@code open}, if the word that goes on in {@code next} is no compound: if the
     * text has it whole elsewhere, if it is a common word, or if what stands before the hyphen is too short to be a
     * word.
     */
    void close(StringBuilder open, String next) {
        String head = head(open);
        String tail = next.strip().split("[^\\p{L}]", 2)[0];
        boolean whole = Commonness.standard().share(Stems.standard().of(head + tail)) > LISTED
                || head.length() < SHORTEST_WORD
                || words.contains(head + tail);
        if (whole && !words.contains(head + "-" + tail)) {
            open.setLength(open.length() - 1);
        }
    }

    private static String head(StringBuilder open) {
        int start = open.length() - 1;
        while (start > 0 && Character.isLetter(open.charAt(start - 1))) {
            start--;
        }
        return open.substring(start, open.length() - 1);
    }
}
