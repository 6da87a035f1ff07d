package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries, capitals and other places the whole world names, with their other names and their people; from {@code
 * places.txt}.
 */
public final class Places {

    private static final Places STANDARD = new Places(Lines.of("places.txt"));

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, String> wholes = new HashMap<>();
    private final Map<String, String> peoples = new HashMap<>();
    private final Spellings<String> spellings;

    /** Of lines such as {@code country Myanmar = Burma : Burmese} and {@code within Britain = Wales|Scotland}. */
    Places(List<String> lines) {
        for (String line : lines) {
            List<String> sides = List.of(line.substring(line.indexOf(' ') + 1).split(" : ", -1));
            List<String> named = List.of(sides.get(0).split(" = ", -1));
            String name = named.get(0).strip();
            if (line.startsWith("within ")) {
                List.of(named.get(1).split("\\|", -1)).forEach(part -> wholes.put(part.strip(), name));
                continue;
            }
            names.put(name, name);
            if (line.startsWith("country ")) {
                countries.add(name);
            }
            if (named.size() > 1) {
                for (String other : named.get(1).split("\\|", -1)) {
                    names.put(other.strip(), name);
                }
            }
            if (sides.size() > 1) {
                peoples.putAll(peoples(sides.get(1), name));
            }
        }
        Map<String, String> all = new HashMap<>(peoples);
        all.putAll(names);
        spellings = Spellings.forwards(all);
    }

    /** "South Korean South Koreans" of South Korea has adjectives of two words. */
    private static Map<String, String> peoples(String words, String name) {
        Map<String, String> found = new HashMap<>();
        List<String> each = List.of(words.strip().split(" ", -1));
        int words2 = words.startsWith(name.split(" ", -1)[0] + " ") && name.contains(" ") ? 2 : 1;
        for (int i = 0; i + words2 <= each.size(); i += words2) {
            found.put(String.join(" ", each.subList(i, i + words2)), name);
        }
        return found;
    }

    /** Those that come with the program. */
    public static Places standard() {
        return STANDARD;
    }

    /** The name to which that name is brought, if it is one of a place: Kyiv for Kiev. */
    public Optional<String> place(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** Whether a name, as {@link #place} gives it, is that of a country. */
    public boolean isCountry(String name) {
        return countries.contains(name);
    }

    /** The country or region of that people or adjective: Ukraine for Ukrainian. */
    public Optional<String> people(String word) {
        return Optional.ofNullable(peoples.get(word));
    }

    /**
     * The longest name or people that starts at {@code start}; case does not count, so the caller looks at capitals.
     */
    public Optional<Spelled<String>> at(String text, int start) {
        return spellings.at(text, start);
    }

    /** Whether one of two countries lies in the other: a Scot is a Briton too. */
    public boolean within(String country, String other) {
        return other.equals(wholes.get(country)) || country.equals(wholes.get(other));
    }
}
