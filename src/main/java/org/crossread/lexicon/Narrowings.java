package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossread.model.Unit;

/**
 * Phrases that narrow the figure they stand beside: "including", "a week", "analysts had expected"; {@code
 * narrowings.txt}.
 */
public final class Narrowings {

    /** Where the phrase stands, seen from the figure. */
    public enum Side {
        BEFORE,
        BEHIND,
        BESIDE
    }

    /** Which figures a phrase narrows. */
    public enum Figures {
        ALL,
        SHARES,
        COUNTS,
        /** Not the two sides of a vote or a match at once. */
        SINGLE
    }

    /**
     * A phrase and what it says.
     *
     * @param name what it makes of the figure: {@code part}; one with a dot, {@code profit.net}, is one of several
     * @param words in lower case, at least one
     * @param side where it stands
     * @param reach how many words away its nearest word may be, from 1
     * @param of the figures that it narrows
     */
    public record Narrowing(String name, List<String> words, Side side, int reach, Figures of) {
        public Narrowing {
            words = List.copyOf(words);
        }

        /** Whether it speaks of a figure with that unit. */
        public boolean meant(Unit unit) {
            return switch (of) {
                case ALL -> true;
                case SHARES -> unit.dimension() == Unit.Dimension.SHARE;
                case COUNTS -> unit.dimension() == Unit.Dimension.COUNT;
                case SINGLE -> unit.dimension() != Unit.Dimension.SCORE;
            };
        }

        /** Whether it stands where it must, {@code away} words from the figure. */
        public boolean reaches(boolean before, int away) {
            return away <= reach && (side == Side.BESIDE || before == (side == Side.BEFORE));
        }
    }

    private static final Narrowings STANDARD = new Narrowings(Lines.of("narrowings.txt"));

    private final Map<String, List<Narrowing>> byFirst = new HashMap<>();
    private final int farthest;

    private Narrowings(List<String> lines) {
        int longest = 0;
        for (String line : lines) {
            String[] sides = line.split(" = ", 2);
            String[] what = sides[0].split(" ", -1);
            for (String phrase : sides[1].split(" \\| ", -1)) {
                List<String> words = List.of(phrase.strip().split(" ", -1));
                int reach = Integer.parseInt(what[2]);
                longest = Math.max(longest, reach);
                byFirst.computeIfAbsent(words.get(0), f -> new ArrayList<>())
                        .add(new Narrowing(
                                what[0],
                                words,
                                Side.valueOf(what[1].toUpperCase(Locale.ROOT)),
                                reach,
                                what.length > 3 ? Figures.valueOf(what[3].toUpperCase(Locale.ROOT)) : Figures.ALL));
            }
        }
        farthest = longest;
    }

    /** Those that come with the program. */
    public static Narrowings standard() {
        return STANDARD;
    }

    /** The phrases that begin with a word. */
    public List<Narrowing> from(String first) {
        return byFirst.getOrDefault(first, List.of());
    }

    /** The longest reach of all, in words. */
    public int farthest() {
        return farthest;
    }
}
