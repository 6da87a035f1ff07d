package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lines that stand on pages between and around stories: advertisements, buttons, share bars, lists of other stories. */
public final class Furniture {

    private static final Furniture STANDARD = new Furniture(Lines.of("furniture.txt"));

    /** A * in a line of the file stands for up to so many words. */
    private static final int WILD = 6;

    /** Lines longer than this, in words, are text even where they begin like furniture. */
    private static final int LONGEST = 25;

    private final Map<String, List<Line>> byFirst = new HashMap<>();
    private final List<Line> endings = new ArrayList<>();

    private Furniture(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" \\| ", -1);
            List<String> words = List.of(parts[2].split(" ", -1));
            Line entry = new Line(How.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], words);
            if (entry.how == How.ENDS) {
                endings.add(entry);
            } else {
                byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** The lines that come with the program. */
    public static Furniture standard() {
        return STANDARD;
    }

    /**
     * Why a line is no part of a story; empty if it may be one.
     *
     * @param words of the line, in lower case, without punctuation
     * @param stopped whether the line ends with a full stop, as sentences do
     * @param beforeColon how many of the words stand before the line's first colon; 0 without one
     */
    public Optional<String> reason(List<String> words, boolean stopped, int beforeColon) {
        if (words.isEmpty() || words.size() > LONGEST) {
            return Optional.empty();
        }
        return byFirst.getOrDefault(words.get(0), List.of()).stream()
                .filter(l -> l.fits(words, stopped, beforeColon))
                .map(Line::reason)
                .findFirst()
                .or(() -> endings.stream()
                        .filter(l -> l.ends(words))
                        .map(Line::reason)
                        .findFirst());
    }

    private enum How {
        WHOLE,
        STARTS,
        LABEL,
        COLON,
        ENDS
    }

    private record Line(How how, String reason, List<String> words) {

        boolean fits(List<String> text, boolean stopped, int beforeColon) {
            int end = end(text, 0, 0);
            return switch (how) {
                case WHOLE -> end == text.size();
                case STARTS -> end >= 0;
                case LABEL -> end >= 0 && !stopped;
                case COLON -> end == text.size() || (end > 0 && end == beforeColon);
                case ENDS -> false;
            };
        }

        boolean ends(List<String> text) {
            int from = text.size() - words.size();
            return from >= 0 && text.subList(from, text.size()).equals(words);
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
