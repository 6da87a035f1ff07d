package org.crossread.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of names that news is full of: countries and capitals with their people, agencies, acronyms that need no
 * explanation, seats of power. They tell where, and seldom which event.
 *
 * <p>Made of {@code places.txt}, {@code acronyms.txt}, {@code agencies.txt} and {@code seats-of-power.txt}.
 */
public final class WorldNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.'-]+");

    private static final WorldNames STANDARD = new WorldNames();

    private final Set<String> stems = new HashSet<>();

    private WorldNames() {
        Lines.of("places.txt").forEach(line -> add(line.substring(line.indexOf(' ') + 1)));
        Lines.of("seats-of-power.txt").forEach(this::add);
        for (String file : List.of("acronyms.txt", "agencies.txt")) {
            Lines.of(file).forEach(line -> add(line.split("=", 2)[0]));
        }
    }

    private void add(String names) {
        Matcher m = WORD.matcher(names);
        while (m.find()) {
            stems.add(Stems.standard().of(m.group().toLowerCase(Locale.ROOT)));
        }
    }

    /** The names of this project's data files. */
    public static WorldNames standard() {
        return STANDARD;
    }

    /** Whether the word of this stem belongs to one of them. */
    public boolean holds(String stem) {
        return stems.contains(stem);
    }
}
