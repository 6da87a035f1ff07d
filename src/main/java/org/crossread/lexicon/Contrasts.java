package org.crossread.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that set two things of one name apart: north and south, men and women; from {@code contrasts.txt}. */
public final class Contrasts {

    private static final Contrasts STANDARD = new Contrasts(Lines.of("contrasts.txt"));

    private static final String EARLIER = "earlier: ";

    private final Map<String, Set<Integer>> lines = new HashMap<>();
    private final Set<String> earlier = new HashSet<>();

    /** Of lines such as {@code north south} and {@code earlier: previous}. */
    Contrasts(List<String> facts) {
        int number = 0;
        for (String line : facts) {
            number++;
            if (line.startsWith(EARLIER)) {
                earlier.addAll(Lines.words(line.substring(EARLIER.length())));
                continue;
            }
            for (String word : Lines.words(line)) {
                lines.computeIfAbsent(Stems.standard().of(word), w -> new HashSet<>(2))
                        .add(number);
            }
        }
    }

    /** Those that come with the program. */
    public static Contrasts standard() {
        return STANDARD;
    }

    /** Whether two stems name two things of one sort: {@code north} and {@code south}. */
    public boolean apart(String one, String other) {
        Set<Integer> mine = lines.get(one);
        Set<Integer> theirs = mine == null || one.equals(other) ? null : lines.get(other);
        return mine != null && theirs != null && mine.stream().anyMatch(theirs::contains);
    }

    /** Whether a word says that a thing was before another: {@code previous}. */
    public boolean earlier(String word) {
        return earlier.contains(word);
    }
}
