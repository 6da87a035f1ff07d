package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.model.NameFact;

/**
 * Words that make a name together with a number: {@code Route 19}, {@code Boeing 737}; from {@code numbered-names.txt}.
 */
public final class NumberedNames {

    private static final NumberedNames STANDARD = new NumberedNames(Lines.of("numbered-names.txt"));

    private final Map<String, NameFact.Type> words = new HashMap<>();
    private final Set<String> roads = new HashSet<>();

    /** Of lines such as {@code place Route, Highway}. */
    NumberedNames(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(" ", 2);
            if (sides[0].equals("road")) {
                roads.addAll(List.of(sides[1].split(" ", -1)));
                continue;
            }
            NameFact.Type type = NameFact.Type.valueOf(sides[0].toUpperCase(Locale.ROOT));
            for (String word : sides[1].split(",", -1)) {
                words.put(word.strip(), type);
            }
        }
    }

    /** Those that come with the program. */
    public static NumberedNames standard() {
        return STANDARD;
    }

    /** What the word names together with a number behind it; the word as it is written. */
    public Optional<NameFact.Type> type(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** Whether these letters before a number are those of a road, as in A617. */
    public boolean isRoad(String letters) {
        return roads.contains(letters);
    }
}
