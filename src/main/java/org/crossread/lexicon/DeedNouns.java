package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nouns that name what somebody did or what befell somebody, with their verb; from {@code deed-nouns.txt}. */
public final class DeedNouns {

    private static final DeedNouns STANDARD = new DeedNouns(Lines.of("deed-nouns.txt"));

    private final Map<String, String> verbs = new HashMap<>();

    /** Of lines such as {@code hurt = injury wound}, all as stems. */
    DeedNouns(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(" = ", 2);
            for (String noun : List.of(sides[1].split("\\s+", -1))) {
                verbs.put(noun, sides[0]);
            }
        }
    }

    /** Those that come with the program. */
    public static DeedNouns standard() {
        return STANDARD;
    }

    /** The verb for the deed that a noun names, both as stems: {@code pay} for payment. */
    public Optional<String> verb(String noun) {
        return Optional.ofNullable(verbs.get(noun));
    }
}
