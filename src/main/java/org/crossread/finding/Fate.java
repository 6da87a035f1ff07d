package org.crossread.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.lexicon.Fates;

/**
 * What happened to the people that a number counts: the dead are not compared with the injured.
 *
 * @param what the class of the fate; empty where the words nearby tell none
 */
record Fate(Optional<String> what) {

    /** How many words to either side of a number are searched. */
    private static final int REACH = 7;

    /**
     * "The number of those killed in the storm that struck the coast on Monday rose to": the verb takes it up from
     * afar.
     */
    private static final int REACH_OF_GROWTH = 25;

    /** Words of the clause behind a number in which what befell them stands. */
    private static final int CLAUSE = 6;

    /** Words between "lost" and "lives". */
    private static final int BESIDE = 4;

    /** The class of the nearest word that tells one, within the sentence. */
    static Fate of(Mention mention) {
        Optional<String> told = predicate(mention);
        if (told.isPresent()) {
            return new Fate(told);
        }
        int reach = Growth.grown(mention) ? REACH_OF_GROWTH : REACH;
        for (int d = 0; d <= reach; d++) {
            for (int w : new int[] {d > REACH ? -1 : mention.to() - 1 + d, mention.from() - d}) {
                Optional<String> fate = at(mention, w);
                if (fate.isPresent()) {
                    return new Fate(fate);
                }
            }
        }
        return new Fate(Optional.empty());
    }

    /** What the words just behind say, before another clause begins: "nearly 150 have fallen ill". */
    private static Optional<String> predicate(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = mention.to(); w < Math.min(words.size(), mention.to() + CLAUSE); w++) {
            String form = words.get(w).token().form();
            if (words.get(w).punctuation() || form.equals("and") || form.equals("but") || form.equals("while")) {
                return Optional.empty();
            }
            Optional<String> fate = at(mention, w);
            if (fate.isPresent()) {
                return fate;
            }
        }
        return Optional.empty();
    }

    /** The fate that a word tells alone or with one near it: "lost their lives". */
    private static Optional<String> at(Mention mention, int w) {
        List<Word> words = mention.passage().words();
        if (w < 0 || w >= words.size() || words.get(w).sentence() != mention.sentence()) {
            return Optional.empty();
        }
        Optional<String> fate = told(words.get(w));
        Map<String, String> beside = fate.isPresent()
                ? Map.of()
                : Fates.standard().beside(words.get(w).stem());
        for (int k = Math.max(0, w - BESIDE); !beside.isEmpty() && k < Math.min(words.size(), w + BESIDE + 1); k++) {
            String other = beside.get(words.get(k).stem());
            if (other != null && words.get(k).sentence() == mention.sentence()) {
                return Optional.of(other);
            }
        }
        return fate;
    }

    /** By its stem, or as it is written: to miss is no fate, to be missing is one. */
    private static Optional<String> told(Word word) {
        return Fates.standard()
                .of(word.stem())
                .or(() -> Fates.standard().of(word.token().form()));
    }

    /** What is told of a count by the first word behind it that tells a fate. */
    static Optional<String> behind(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = mention.to(); w < Math.min(words.size(), mention.to() + REACH); w++) {
            if (words.get(w).sentence() != mention.sentence() || words.get(w).punctuation()) {
                return Optional.empty();
            }
            Optional<String> fate = told(words.get(w));
            if (fate.isPresent()) {
                return fate;
            }
        }
        return Optional.empty();
    }

    /** Whether the two may count the same: one fate, or one of them untold. */
    boolean agrees(Fate other) {
        return what.isEmpty() || other.what.isEmpty() || what.equals(other.what);
    }

    /** Whether both tell one fate. */
    boolean shared(Fate other) {
        return what.isPresent() && what.equals(other.what);
    }
}
