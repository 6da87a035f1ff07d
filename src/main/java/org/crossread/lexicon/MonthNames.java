package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months in the languages of Europe and some of their neighbours (Unicode CLDR). */
public final class MonthNames {

    private static final MonthNames STANDARD = new MonthNames(Lines.of("month-names.txt"));

    private final Map<String, Integer> numbers = new HashMap<>();

    private MonthNames(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                numbers.putIfAbsent(words[i], Integer.valueOf(words[0]));
            }
        }
    }

    /** The names that come with the program. */
    public static MonthNames standard() {
        return STANDARD;
    }

    /**
     * The number of the month, from 1.
     *
     * @param word a name or an abbreviation, in any case, with or without its full stop
     */
    public Optional<Integer> number(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(numbers.get(bare.toLowerCase(Locale.ROOT)));
    }
}
