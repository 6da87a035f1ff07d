package org.crossread.lexicon;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Abbreviated names of time zones that mean one offset from UTC (IANA time zone database). */
public final class TimeZones {

    private static final TimeZones STANDARD = new TimeZones(Lines.of("time-zones.txt"));

    private final Map<String, ZoneOffset> offsets = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    private TimeZones(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(" ", -1);
            if (sides[0].equals("other")) {
                others.add(sides[1]);
            } else {
                offsets.put(sides[0], ZoneOffset.of(sides[1]));
            }
        }
    }

    /** The zones that come with the program. */
    public static TimeZones standard() {
        return STANDARD;
    }

    /** Whether a word in lower case names a zone, be its offset known or not: {@code ist}, {@code eastern}. */
    public boolean names(String word) {
        return offsets.containsKey(word) || others.contains(word);
    }

    /** The offset of a name in any case, such as {@code GMT}. */
    public Optional<ZoneOffset> offset(String name) {
        return Optional.ofNullable(offsets.get(name.toLowerCase(Locale.ROOT)));
    }
}
