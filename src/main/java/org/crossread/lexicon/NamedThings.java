package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a name names, told by its head: {@code Storm} Hilda, Mercer {@code Quay}; {@code named-things.txt}. */
public final class NamedThings {

    private static final NamedThings STANDARD = new NamedThings(Lines.of("named-things.txt"));

    private final Map<String, String> sorts = new HashMap<>();

    private NamedThings(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(": ");
            for (String head : Lines.words(line.substring(colon + 2))) {
                sorts.putIfAbsent(head, line.substring(0, colon));
            }
        }
    }

    /** Those that come with the program. */
    public static NamedThings standard() {
        return STANDARD;
    }

    /** The sort of what such a head names, as {@code storm} or {@code place-house}; empty for any other word. */
    public Optional<String> sort(String head) {
        return Optional.ofNullable(sorts.get(head));
    }
}
