package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lines of web pages that are no part of a story, and what they are. */
public final class PagePhrases {

    private static final PagePhrases STANDARD = new PagePhrases(Lines.of("page-phrases.txt"));

    /** A line of more chars is a paragraph, whatever it begins with. */
    private static final int SHORT = 240;

    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, List<Phrase>> start = new HashMap<>();
    private final List<Phrase> end = new ArrayList<>();
    private final List<Phrase> tail = new ArrayList<>();
    private final List<Phrase> has = new ArrayList<>();

    private PagePhrases(List<String> lines) {
        for (String line : lines) {
            String[] columns = line.split("\\|", 3);
            Phrase phrase = new Phrase(columns[1], columns[2]);
            switch (columns[0]) {
                case "whole" -> whole.put(bare(phrase.words()), phrase.reason());
                case "start" ->
                    start.computeIfAbsent(key(phrase.words()), k -> new ArrayList<>())
                            .add(phrase);
                case "end" -> end.add(phrase);
                case "tail" -> tail.add(phrase);
                case "has" -> has.add(phrase);
                default -> throw new IllegalArgumentException("page phrase of unknown kind: " + line);
            }
        }
    }

    /** The phrases that come with the program. */
    public static PagePhrases standard() {
        return STANDARD;
    }

    /** What the line is, if it is no part of a story. */
    public Optional<String> reason(String line) {
        if (line.length() > SHORT) {
            return Optional.empty();
        }
        String low = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        String known = whole.get(bare(low));
        if (known != null) {
            return Optional.of(known);
        }
        for (Phrase phrase : start.getOrDefault(key(low), List.of())) {
            if (low.startsWith(phrase.words())) {
                return Optional.of(phrase.reason());
            }
        }
        for (Phrase phrase : end) {
            if (low.endsWith(phrase.words())) {
                return Optional.of(phrase.reason());
            }
        }
        for (Phrase phrase : has) {
            if (low.contains(phrase.words())) {
                return Optional.of(phrase.reason());
            }
        }
        return Optional.empty();
    }

    /** What the line is, if a story may end before it. */
    public Optional<String> tail(String line) {
        if (line.length() > SHORT) {
            return Optional.empty();
        }
        String low = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        return tail.stream()
                .filter(p -> low.startsWith(p.words()))
                .map(Phrase::reason)
                .findFirst();
    }

    /** Starts are looked up by their first two chars. */
    private static String key(String words) {
        return words.substring(0, Math.min(2, words.length()));
    }

    private static String bare(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private record Phrase(String words, String reason) {}
}
