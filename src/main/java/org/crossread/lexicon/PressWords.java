package org.crossread.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which the lines above and below a story are told: credits, dates, sections, pictures. */
public final class PressWords {

    /** What a word tells of its line. */
    public enum Group {
        OUTLET,
        ROLE,
        BY,
        PUBLISHED,
        MODIFIED,
        SECTION,
        SUMMARY,
        VOICE,
        PHOTO,
        LABEL,
        ABOUT,
        BEING,
        MENU,
        HOUSE,
        EDITION,
        FILLER,
        LINK
    }

    private static final PressWords STANDARD = new PressWords(Lines.of("press-words.txt"));

    private final Map<Group, Set<String>> words = new EnumMap<>(Group.class);

    private PressWords(List<String> lines) {
        for (Group each : Group.values()) {
            words.put(each, new HashSet<>());
        }
        for (String line : lines) {
            int colon = line.indexOf(": ");
            Group kind = Group.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            String separator = kind == Group.OUTLET || kind == Group.ROLE || kind == Group.LINK ? " " : "\\|";
            words.getOrDefault(kind, new HashSet<>())
                    .addAll(List.of(line.substring(colon + 2).split(separator, -1)));
        }
    }

    /** The words that come with the program. */
    public static PressWords standard() {
        return STANDARD;
    }

    /** Whether the word or phrase, in any case, is of that class. */
    public boolean is(Group kind, String phrase) {
        return words.getOrDefault(kind, Set.of()).contains(phrase.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a word of the phrase is of that class. */
    public boolean holds(Group kind, String phrase) {
        for (String word : phrase.split("[^\\p{L}\\p{N}&]+", -1)) {
            if (is(kind, word)) {
                return true;
            }
        }
        return false;
    }
}
