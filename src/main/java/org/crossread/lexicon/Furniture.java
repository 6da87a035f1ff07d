package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines that stand on pages between and around stories: advertisements, buttons, share bars, lists of other
 * stories.
 */
public final class Furniture {

    /** What follows a piece of furniture. */
    public enum Then {
        /** The story goes on. */
        STORY,
        /** Titles of other stories. */
        TITLES,
        /** Nothing of the story. */
        NOTHING
    }

    /**
     * What a line is.
     *
     * @param reason in words for an editor
     * @param then what follows it
     */
    public record Piece(String reason, Then then) {}

    private static final Furniture STANDARD = new Furniture(Lines.of("furniture.txt"));

    /** What stays furniture although it ends with a full stop. */
    private static final String RIGHTS = "copyright line";

    /** A * in a line of the file stands for up to so many words. */
    private static final int WILD = 6;

    /** Lines longer than this, in words, are text even where they hold words of furniture. */
    private static final int LONGEST = 25;

    /** Behind "Most read" may stand where: "in Sport", "on the Herald". */
    private static final int MOST_NAMED = 3;

    /** Terms of use and the like, that only their beginning tells, are longer. */
    private static final int LONGEST_TERMS = 60;

    private final Map<String, List<Line>> byFirst = new HashMap<>();
    private final Map<String, List<Line>> inside = new HashMap<>();
    private final Map<String, List<Line>> byLast = new HashMap<>();
    private final Set<List<String>> alone = new HashSet<>();

    private Furniture(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" \\| ", -1);
            List<String> words = List.of(parts[2].split(" ", -1));
            Line entry = new Line(How.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], words);
            Map<String, List<Line>> index = switch (entry.how) {
                case HAS, BOTH -> inside;
                case ENDS -> byLast;
                case WHOLE, ALONE, STARTS, LABEL, COLON, STOP, LIST -> byFirst;
            };
            if (entry.how == How.ALONE) {
                alone.add(words);
            }
            String key = words.get(entry.how == How.ENDS ? words.size() - 1 : 0);
            index.computeIfAbsent(key, w -> new ArrayList<>()).add(entry);
        }
    }

    /** The lines that come with the program. */
    public static Furniture standard() {
        return STANDARD;
    }

    /**
     * Whether a line of furniture may be a subhead as well, such as {@code Weather}: the lines around it tell.
     *
     * @param words of the line, in lower case, without punctuation
     */
    public boolean mayBeSubhead(List<String> words) {
        return alone.contains(words);
    }

    /**
     * What a line is that is no part of a story; empty if it may be one.
     *
     * @param words of the line, in lower case, without punctuation
     * @param stopped whether the line ends with a full stop, as sentences do
     * @param beforeColon how many of the words stand before the line's first colon; 0 without one
     * @param quoted whether the line opens with a quotation mark
     */
    public Optional<Piece> piece(List<String> words, boolean stopped, int beforeColon, boolean quoted) {
        if (words.isEmpty() || words.size() > LONGEST_TERMS) {
            return Optional.empty();
        }
        Optional<Piece> best = Optional.empty();
        for (Line line : byFirst.getOrDefault(words.get(0), List.of())) {
            if (line.opens(words, stopped, beforeColon, quoted)
                    && best.filter(b -> b.then().compareTo(line.then()) >= 0).isEmpty()) {
                best = Optional.of(line.piece());
            }
        }
        if (best.isPresent() || quoted || words.size() > LONGEST) {
            return best;
        }
        for (Line line : byLast.getOrDefault(words.get(words.size() - 1), List.of())) {
            if (line.ends(words) && (!stopped || line.reason().equals(RIGHTS))) {
                return Optional.of(line.piece());
            }
        }
        for (int i = 0; i < words.size(); i++) {
            for (Line line : inside.getOrDefault(words.get(i), List.of())) {
                if (line.stands(words, i)) {
                    return Optional.of(line.piece());
                }
            }
        }
        return Optional.empty();
    }

    private enum How {
        WHOLE,
        ALONE,
        STARTS,
        LABEL,
        COLON,
        ENDS,
        HAS,
        BOTH,
        STOP,
        LIST
    }

    private record Line(How how, String reason, List<String> words) {

        Piece piece() {
            return new Piece(reason, then());
        }

        Then then() {
            return how == How.STOP ? Then.NOTHING : how == How.LIST ? Then.TITLES : Then.STORY;
        }

        boolean opens(List<String> text, boolean stopped, int beforeColon, boolean quoted) {
            if (text.size() > LONGEST && how != How.STARTS) {
                return false;
            }
            int end = end(text, 0, 0);
            return switch (how) {
                case WHOLE, ALONE -> end == text.size();
                case STARTS -> end >= 0 && !quoted;
                case LABEL -> end >= 0 && !stopped;
                case COLON -> end == text.size() || (end > 0 && end == beforeColon);
                case STOP -> end == text.size() || (end > 0 && end == beforeColon);
                case LIST ->
                    end == text.size()
                            || (end > 1
                                    && !stopped
                                    && (beforeColon == 0 ? text.size() : beforeColon) <= end + MOST_NAMED
                                    && (beforeColon == 0 || beforeColon >= end));
                case ENDS, HAS, BOTH -> false;
            };
        }

        boolean ends(List<String> text) {
            int from = text.size() - words.size();
            return from >= 0 && text.subList(from, text.size()).equals(words);
        }

        boolean stands(List<String> text, int at) {
            return how == How.BOTH
                    ? text.contains(words.get(1))
                    : at + words.size() <= text.size()
                            && text.subList(at, at + words.size()).equals(words);
        }

        /** Where the words end in the text if they stand at its start; -1 if they do not. */
        private int end(List<String> text, int at, int word) {
            if (word == words.size()) {
                return at;
            }
            if (words.get(word).equals("*")) {
                for (int skip = 0; skip <= WILD; skip++) {
                    int end = end(text, at + skip, word + 1);
                    if (end >= 0) {
                        return end;
                    }
                }
                return -1;
            }
            return at < text.size() && text.get(at).equals(words.get(word)) ? end(text, at + 1, word + 1) : -1;
        }
    }
}
