package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What tells a date of publication from a date of change: names of meta elements, and words before a date. */
public final class DateLabels {

    private static final DateLabels STANDARD = new DateLabels(Lines.of("date-labels.txt"));

    private final List<String> publishedMeta = new ArrayList<>();
    private final List<String> someMeta = new ArrayList<>();
    private final List<String> modifiedMeta = new ArrayList<>();
    private final List<String> published = new ArrayList<>();
    private final List<String> modified = new ArrayList<>();

    private DateLabels(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(" ", 2);
            switch (sides[0]) {
                case "published-meta" -> publishedMeta.add(sides[1]);
                case "some-meta" -> someMeta.add(sides[1]);
                case "modified-meta" -> modifiedMeta.add(sides[1]);
                case "published" -> published.add(sides[1]);
                case "modified" -> modified.add(sides[1]);
                default -> throw new IllegalArgumentException("date label of unknown kind: " + line);
            }
        }
    }

    /** No label is longer. */
    private static final int LONGEST = 100;

    /** The labels that come with the program. */
    public static DateLabels standard() {
        return STANDARD;
    }

    /** Names of meta elements that give the date of publication, the most trusted first. */
    public List<String> publishedMeta() {
        return List.copyOf(publishedMeta);
    }

    /** Names of meta elements that mostly give the date of publication, but not on every site. */
    public List<String> someMeta() {
        return List.copyOf(someMeta);
    }

    /** Names of meta elements that give the date of the last change, the most trusted first. */
    public List<String> modifiedMeta() {
        return List.copyOf(modifiedMeta);
    }

    /** Whether the words before a date say that it was published then; the last label counts. */
    public boolean publishedBefore(String words) {
        String low = words.toLowerCase(Locale.ROOT);
        return last(low, published) > last(low, modified);
    }

    /** Whether the words before a date say that it was changed then; the last label counts. */
    public boolean modifiedBefore(String words) {
        String low = words.toLowerCase(Locale.ROOT);
        return last(low, modified) > last(low, published);
    }

    private static int last(String words, List<String> labels) {
        // Of two labels that end at one place the longer tells more: "load-date:" is no "date:".
        return labels.stream()
                .mapToInt(
                        l -> words.lastIndexOf(l) < 0 ? -1 : (words.lastIndexOf(l) + l.length()) * LONGEST + l.length())
                .max()
                .orElse(-1);
    }
}
