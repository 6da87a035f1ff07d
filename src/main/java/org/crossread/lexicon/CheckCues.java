package org.crossread.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words by which a sentence says how its figures belong together and what they count: {@code check-cues.txt}. */
public final class CheckCues {

    /** What such words say. */
    public enum Role {
        TOTAL_BEFORE,
        TOTAL_BEHIND,
        REST,
        UP,
        DOWN,
        ALL,
        KIND,
        PAST,
        PART,
        COUNTING,
        LAST_TIME,
        FIRST_TIME,
        DATING,
        ABSENCE
    }

    private static final CheckCues STANDARD = new CheckCues();

    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

    private CheckCues() {
        for (String line : Lines.of("check-cues.txt")) {
            String[] sides = line.split(" = ", 2);
            Role role = Role.valueOf(sides[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            words.put(role, new TreeSet<>(List.of(sides[1].split("; ", -1))));
        }
    }

    /** The cues that come with the program. */
    public static CheckCues standard() {
        return STANDARD;
    }

    /**
     * Whether a word has the role.
     *
     * @param word in lower case
     */
    public boolean is(Role role, String word) {
        return words(role).contains(word);
    }

    /** The words and phrases of a role, in lower case. */
    public Set<String> words(Role role) {
        return words.getOrDefault(role, Set.of());
    }
}
