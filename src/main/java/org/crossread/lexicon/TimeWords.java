package org.crossread.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words of the calendar and the clock, by class: {@code month}, {@code weekday}, {@code unit}, {@code part}. */
public final class TimeWords {

    private static final TimeWords STANDARD = new TimeWords();

    private final Map<String, Map<String, String>> classes;

    /** What each word stands for by class: most words are in none, and one look tells. */
    private final Map<String, Map<String, String>> values = new HashMap<>();

    private TimeWords() {
        Map<String, Map<String, String>> read = new LinkedHashMap<>();
        for (String line : Lines.of("time-words.txt")) {
            int space = line.indexOf(' ');
            String kind = line.substring(0, space);
            String rest = line.substring(space).strip();
            String value = rest.substring(0, rest.indexOf(' '));
            Map<String, String> words = read.computeIfAbsent(kind, c -> new LinkedHashMap<>());
            for (String word : rest.substring(value.length()).split(",", -1)) {
                words.put(word.strip(), value);
                values.computeIfAbsent(word.strip(), w -> new HashMap<>(2)).put(kind, value);
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
        Map<String, String> known = values.get(word);
        return known == null ? Optional.empty() : Optional.ofNullable(known.get(kind));
    }

    /** The words of a class, each with its value, in the order of the file. */
    public Map<String, String> words(String kind) {
        return classes.getOrDefault(kind, Map.of());
    }
}
