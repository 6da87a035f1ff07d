package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The most frequent words of languages: articles, particles, prepositions. */
public final class FunctionWords {

    private static final FunctionWords STANDARD = new FunctionWords(Lines.of("function-words.txt"));

    private final Map<String, List<String>> languages = new HashMap<>();

    private FunctionWords(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                List<String> tags = languages.computeIfAbsent(words[i], w -> new ArrayList<>());
                if (!tags.contains(words[0])) {
                    tags.add(words[0]);
                }
            }
        }
    }

    /** The words that come with the program. */
    public static FunctionWords standard() {
        return STANDARD;
    }

    /**
     * How many of the words are function words, by language.
     *
     * @param words in lower case
     * @return by BCP 47 tag, in order of the tags; languages without any are left out
     */
    public Map<String, Integer> count(List<String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : words) {
            for (String tag : languages.getOrDefault(word, List.of())) {
                counts.merge(tag, 1, Integer::sum);
            }
        }
        return counts;
    }
}
