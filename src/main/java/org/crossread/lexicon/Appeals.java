package org.crossread.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of lines in which an outlet speaks to its readers of itself: {@code Read our best stories in the app}. */
public final class Appeals {

    private static final Appeals STANDARD = new Appeals(Lines.of("appeals.txt"));

    /** Longer paragraphs, in words, are not looked at: an article may speak of the press. */
    private static final int LONGEST = 30;

    /** In so few words, one of the reader and one of the outlet's own are enough. */
    private static final int SHORT = 16;

    private enum Group {
        READER,
        NOW,
        PRESS,
        OWN,
        TOLD
    }

    private final Map<Group, Set<String>> words = new EnumMap<>(Group.class);

    private Appeals(List<String> lines) {
        for (Group group : Group.values()) {
            words.put(group, new HashSet<>());
        }
        for (String line : lines) {
            String[] sides = line.split(": ", 2);
            words.getOrDefault(Group.valueOf(sides[0].toUpperCase(Locale.ROOT)), new HashSet<>())
                    .addAll(List.of(sides[1].split(" ", -1)));
        }
    }

    /** The words that come with the program. */
    public static Appeals standard() {
        return STANDARD;
    }

    /**
     * Whether a line without quotation marks is an appeal to readers.
     *
     * @param line its words, in lower case, without punctuation
     * @param stopped whether it ends with a full stop
     */
    public boolean are(List<String> line, boolean stopped) {
        if (line.size() < 2 || line.size() > LONGEST || has(Group.TOLD, line) > 0) {
            return false;
        }
        boolean reader = has(Group.READER, line) > 0;
        int own = has(Group.OWN, line);
        int all = own + has(Group.PRESS, line);
        boolean said = reader || (!stopped && has(Group.NOW, line) > 0);
        return (said && all >= 2) || (reader && own >= 1 && line.size() > 2 && line.size() <= SHORT);
    }

    /** How many different words of the group the line has. */
    private int has(Group group, List<String> line) {
        Set<String> known = words.getOrDefault(group, Set.of());
        Set<String> met = new HashSet<>();
        for (String word : line) {
            if (known.contains(word)) {
                met.add(word);
            }
        }
        return met.size();
    }
}
