package org.crossread.lexicon;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Abbreviated names of time zones that mean one offset from UTC (IANA time zone database). */
public final class TimeZones {

    private static final TimeZones STANDARD = new TimeZones(Lines.of("time-zones.txt"));

    private final Map<String, ZoneOffset> offsets = new HashMap<>();

    private TimeZones(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(" ", -1);
            offsets.put(sides[0], ZoneOffset.of(sides[1]));
        }
    }

    /** The zones that come with the program. */
    public static TimeZones standard() {
        return STANDARD;
    }

    /** The offset of a name in any case, such as {@code GMT}. */
    public Optional<ZoneOffset> offset(String name) {
        return Optional.ofNullable(offsets.get(name.toLowerCase(Locale.ROOT)));
    }
}
