package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Points of the compass as words, in any form: {@code north-east}, {@code southern}; and left and right, below 0; from
 * {@code bearings.txt}.
 */
public final class Bearings {

    private static final Bearings STANDARD = new Bearings(Lines.of("bearings.txt"));

    private static final int CIRCLE = 360;

    private final Map<String, Integer> degrees = new HashMap<>();
    private final Set<String> sites = new HashSet<>();
    private final Set<String> singles = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    private Bearings(Iterable<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(" = ", 2);
            for (String word : sides[1].split(" ", -1)) {
                if (sides[0].equals("site")) {
                    sites.add(word);
                } else if (sides[0].equals("single")) {
                    singles.add(word);
                } else if (sides[0].equals("pair")) {
                    pairs.add(word);
                } else {
                    degrees.put(word, Integer.parseInt(sides[0]));
                }
            }
        }
    }

    /** Those that come with the program. */
    public static Bearings standard() {
        return STANDARD;
    }

    /**
     * The bearing that words begin with, in degrees from north: 45 for {@code north-east} and {@code northeastern
     * side}.
     */
    public OptionalInt degrees(String words) {
        int space = words.indexOf(' ');
        String first = (space < 0 ? words : words.substring(0, space)).toLowerCase(Locale.ROOT);
        Integer known = degrees.get(first.replace("-", ""));
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** Whether the word, in lower case, names something that has sides: {@code approach}. */
    public boolean site(String word) {
        return sites.contains(word);
    }

    /** Whether the word names something of which there is one on each side: {@code face}, as in "the north face". */
    public boolean single(String word) {
        return singles.contains(word);
    }

    /** Whether the word names something of which there is a left and a right one: {@code knee}. */
    public boolean paired(String word) {
        return pairs.contains(word);
    }

    /** The angle between two bearings, from 0 to 180. */
    public static int between(int left, int right) {
        int angle = Math.abs(left - right);
        return Math.min(angle, CIRCLE - angle);
    }
}
