package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that, alone, stand for a body named elsewhere: {@code House}, {@code Court}; {@code bodies.txt}. */
public final class Bodies {

    private static final Bodies STANDARD = new Bodies(Lines.of("bodies.txt"));

    private final Map<String, Integer> lines = new HashMap<>();

    private Bodies(List<String> all) {
        for (int line = 0; line < all.size(); line++) {
            for (String word : all.get(line).split(" ", -1)) {
                lines.putIfAbsent(word, line);
            }
        }
    }

    /** Those that come with the program. */
    public static Bodies standard() {
        return STANDARD;
    }

    /**
     * Whether a name is one such word and the other a name of its own, or another word for what may be the same body.
     */
    public boolean mayBeOne(String left, String right) {
        Integer mine = lines.get(left.toLowerCase(Locale.ROOT));
        Integer theirs = lines.get(right.toLowerCase(Locale.ROOT));
        return mine == null ? theirs != null : theirs == null || mine.equals(theirs);
    }
}
