package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The news agencies, as they sign their reports. */
public final class Agencies {

    private static final Agencies STANDARD = new Agencies(Lines.of("agencies.txt"));

    private final Map<String, String> names = new HashMap<>();

    private Agencies(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(" = ", -1);
            names.put(key(sides[0]), sides[0]);
            if (sides.length > 1) {
                for (String other : sides[1].split("\\|", -1)) {
                    names.put(key(other), sides[0]);
                }
            }
        }
    }

    /** The agencies that come with the program. */
    public static Agencies standard() {
        return STANDARD;
    }

    /** The agency's usual name, if {@code signature} is one of its spellings in any case. */
    public Optional<String> named(String signature) {
        return Optional.ofNullable(names.get(key(signature)));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
