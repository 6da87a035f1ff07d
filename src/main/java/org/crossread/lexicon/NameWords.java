package org.crossread.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words in names and around them, in lower case, from {@code name-words.txt}; and first names. */
public final class NameWords {

    /** What a word tells about a name. */
    public enum Role {
        /** It ends the name of an organisation. */
        ORGANISATION,
        /** It opens a name that goes on with "of" or "for". */
        OPENS,
        /** It ends the name of a place. */
        PLACE,
        /** It opens the name of a place. */
        LEADS,
        /** It ends the name of a law. */
        LAW,
        /** It stands before the name of a person. */
        HONORIFIC,
        /** It joins the parts of a person's name. */
        PARTICLE,
        /** It starts sentences without being a name. */
        OPENER,
        /** It has a capital everywhere without being a name: a day, a month, I. */
        CALENDAR,
        /** A place, or "of" and a place, follows it. */
        AREA,
        /** Who speaks stands beside it. */
        SPEECH,
        /** A place often follows it. */
        IN,
        /** It is a first name. */
        FIRST
    }

    private static final NameWords STANDARD = new NameWords(Lines.of("name-words.txt"), Lines.of("first-names.txt"));

    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

    /** Of lines that begin with a role, and lines of first names. */
    NameWords(List<String> lines, List<String> firstNames) {
        for (String line : lines) {
            List<String> parts = List.of(line.split(" ", -1));
            Role role = Role.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
            words.computeIfAbsent(role, r -> new HashSet<>()).addAll(parts.subList(1, parts.size()));
        }
        Set<String> first = words.computeIfAbsent(Role.FIRST, r -> new HashSet<>());
        for (String line : firstNames) {
            first.addAll(List.of(line.toLowerCase(Locale.ROOT).split(" ", -1)));
        }
    }

    /** Those that come with the program. */
    public static NameWords standard() {
        return STANDARD;
    }

    /** Whether {@code word} plays that role. */
    public boolean is(Role role, String word) {
        return words.getOrDefault(role, Set.of()).contains(word);
    }
}
