package org.crossread.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words of the calendar and the clock, by class: {@code month}, {@code weekday}, {@code unit}, {@code part}. */
public final class TimeWords {

    private static final TimeWords STANDARD = new TimeWords();

    private final Map<String, Map<String, String>> classes;

    private TimeWords() {
        Map<String, Map<String, String>> read = new LinkedHashMap<>();
        for (String line : Lines.of("time-words.txt")) {
            String[] parts = line.split("\\s+", 3);
            Map<String, String> words = read.computeIfAbsent(parts[0], c -> new LinkedHashMap<>());
            for (String word : parts[2].split(",", -1)) {
                words.put(word.strip(), parts[1]);
            }
        }
        classes = Collections.unmodifiableMap(read);
    }

    /** The words that come with the program. */
    public static TimeWords standard() {
        return STANDARD;
    }

    /**
     * What the word stands for in the class: the month's number, the unit's TIMEX3 letter.
     *
     * @param kind a class of the file, such as {@code month}
     * @param word in lower case
     */
    public Optional<String> value(String kind, String word) {
        return Optional.ofNullable(words(kind).get(word));
    }

    /** The words of a class, each with its value, in the order of the file. */
    public Map<String, String> words(String kind) {
        return classes.getOrDefault(kind, Map.of());
    }
}
