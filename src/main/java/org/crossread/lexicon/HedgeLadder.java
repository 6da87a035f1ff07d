package org.crossread.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossread.model.CertaintyFact;

/** Words that say how sure a statement is: {@code may}, {@code allegedly}, {@code is expected to}. */
public final class HedgeLadder {

    private static final HedgeLadder STANDARD = new HedgeLadder();

    /** Of each first word, the longest first. */
    private final Map<String, List<Rung>> byFirst = new HashMap<>();

    /**
     * A hedge.
     *
     * @param words in lower case, in order
     * @param level how sure it is
     */
    public record Rung(List<String> words, CertaintyFact.Level level) {
        public Rung {
            words = List.copyOf(words);
        }
    }

    private HedgeLadder() {
        for (String line : Lines.of("hedges.txt")) {
            int space = line.indexOf(' ');
            CertaintyFact.Level level =
                    CertaintyFact.Level.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
            for (String phrase : line.substring(space).split(",", -1)) {
                List<String> words = List.of(phrase.strip().split(" ", -1));
                byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Rung(words, level));
            }
        }
        byFirst.values()
                .forEach(rungs -> rungs.sort(
                        Comparator.comparingInt((Rung r) -> r.words().size()).reversed()));
    }

    /** The hedges that come with the program. */
    public static HedgeLadder standard() {
        return STANDARD;
    }

    /** The longest hedge that the words from {@code at} on spell. */
    public Optional<Rung> at(List<String> words, int at) {
        for (Rung rung : byFirst.getOrDefault(words.get(at), List.of())) {
            if (spells(words, at, rung.words())) {
                return Optional.of(rung);
            }
        }
        return Optional.empty();
    }

    private static boolean spells(List<String> words, int at, List<String> hedge) {
        for (int i = 1; i < hedge.size(); i++) {
            if (at + i >= words.size() || !words.get(at + i).equals(hedge.get(i))) {
                return false;
            }
        }
        return true;
    }
}
