package org.crossread.lexicon;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that are numbers, in lower case, from {@code number-words.txt}. */
public final class NumberWords {

    /** What part a word plays in a number. */
    public enum Role {
        /** Adds up: two, twelve, ninety. */
        CARDINAL,
        /** Multiplies: dozen, hundred, million, lakh. */
        SCALE,
        /** Multiplies where it is glued to digits: bn, k. */
        SHORT,
        /** Multiplies behind a sum of money: m. */
        MONEY,
        /** Tells no number, but its order of size: dozens, thousands. */
        MANY,
        /** Counts places: third. */
        ORDINAL,
        /** Divides: half, thirds. */
        PART,
        /** A sign for a fraction. */
        SIGN
    }

    private static final NumberWords STANDARD = new NumberWords(Lines.of("number-words.txt"));

    private final Map<Role, Map<String, BigDecimal>> words = new EnumMap<>(Role.class);
    private final Set<String> all = new HashSet<>();

    private NumberWords(Iterable<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
            all.add(parts[1]);
            words.computeIfAbsent(role, r -> new HashMap<>()).put(parts[1], new BigDecimal(parts[2]));
        }
    }

    /** Those that come with the program. */
    public static NumberWords standard() {
        return STANDARD;
    }

    /** The number of {@code word} in that role. */
    public Optional<BigDecimal> value(Role role, String word) {
        return Optional.ofNullable(words.getOrDefault(role, Map.of()).get(word));
    }

    /** Whether {@code word} plays that role. */
    public boolean is(Role role, String word) {
        return words.getOrDefault(role, Map.of()).containsKey(word);
    }

    /** Whether {@code word} may be, or begin, a number. */
    public boolean knows(String word) {
        return all.contains(word);
    }
}
