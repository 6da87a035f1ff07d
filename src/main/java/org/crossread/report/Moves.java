package org.crossread.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crossread.model.Place;

/**
 * Finds words that two texts both have, but in another place: they were moved, not changed. Runs of neighbouring words
 * are paired, the longest first.
 */
final class Moves {

    private static final int WORDS = 2;

    /**
     * Looked at on the four samples and eighteen invented cases: at seven letters one run in five is chance ("There
     * was", "of them in"), at ten nearly all are names, credits and clauses, at twelve short names are lost.
     */
    private static final int LETTERS = 10;

    /** Above that, a statement is as long as an article, and looking would cost more than it tells. */
    private static final int PAIRS = 250_000;

    /**
     * One run.
     *
     * @param left where it stands on the left, as indexes of the words
     * @param right where it stands on the right
     * @param length in words
     */
    private record Run(int left, int right, int length) {}

    private final List<Place> removed;
    private final List<Place> added;
    private final boolean[] left;
    private final boolean[] right;

    /**
     * Looks for them.
     *
     * @param removed the words that only the left text has where the other has none, in order
     * @param added those of the right text
     */
    Moves(Lookup lookup, List<Place> removed, List<Place> added) {
        this.removed = removed;
        this.added = added;
        left = new boolean[removed.size()];
        right = new boolean[added.size()];
        if ((long) left.length * right.length > PAIRS) {
            return;
        }
        List<String> lefts = words(lookup, removed);
        List<String> rights = words(lookup, added);
        boolean[] leftGoesOn = goesOn(lookup, removed);
        boolean[] rightGoesOn = goesOn(lookup, added);
        Run longest = longest(lefts, leftGoesOn, rights, rightGoesOn);
        while (letters(lefts.subList(longest.left(), longest.left() + longest.length())) >= LETTERS) {
            Arrays.fill(left, longest.left(), longest.left() + longest.length(), true);
            Arrays.fill(right, longest.right(), longest.right() + longest.length(), true);
            longest = longest(lefts, leftGoesOn, rights, rightGoesOn);
        }
    }

    /** Words of the left text that stand elsewhere in the right one. */
    List<Place> from() {
        return which(removed, left, true);
    }

    /** The same words in the right text. */
    List<Place> to() {
        return which(added, right, true);
    }

    /** Words that the left text alone has. */
    List<Place> gone() {
        return which(removed, left, false);
    }

    /** Words that the right text alone has. */
    List<Place> come() {
        return which(added, right, false);
    }

    /** The run with the most letters; of equals the first. */
    private Run longest(List<String> lefts, boolean[] leftGoesOn, List<String> rights, boolean[] rightGoesOn) {
        Run longest = new Run(0, 0, 0);
        int most = 0;
        for (int i = 0; i < lefts.size(); i++) {
            for (int j = 0; j < rights.size(); j++) {
                int length = 0;
                int letters = 0;
                while (i + length < lefts.size()
                        && j + length < rights.size()
                        && !left[i + length]
                        && !right[j + length]
                        && (length == 0 || (leftGoesOn[i + length] && rightGoesOn[j + length]))
                        && lefts.get(i + length).equals(rights.get(j + length))) {
                    letters += lefts.get(i + length).length();
                    length++;
                }
                if (length >= WORDS && letters > most) {
                    most = letters;
                    longest = new Run(i, j, length);
                }
            }
        }
        return longest;
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private static List<String> words(Lookup lookup, List<Place> places) {
        return places.stream()
                .map(p -> p.where().in(lookup.sentence(p.sentence()).text()).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether each word follows the one before it, with nothing but space between. */
    private static boolean[] goesOn(Lookup lookup, List<Place> places) {
        boolean[] goesOn = new boolean[places.size()];
        for (int i = 1; i < goesOn.length; i++) {
            goesOn[i] = Marks.touch(lookup, places.get(i - 1), places.get(i));
        }
        return goesOn;
    }

    private static List<Place> which(List<Place> places, boolean[] moved, boolean wanted) {
        List<Place> which = new ArrayList<>();
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] == wanted) {
                which.add(places.get(i));
            }
        }
        return which;
    }
}
