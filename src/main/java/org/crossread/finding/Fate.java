package org.crossread.finding;

import java.util.List;
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

    /** The class of the nearest word that tells one, within the sentence. */
    static Fate of(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int d = 0; d <= REACH; d++) {
            for (int w : new int[] {mention.to() - 1 + d, mention.from() - d}) {
                boolean inside = w >= 0 && w < words.size() && words.get(w).sentence() == mention.sentence();
                if (inside) {
                    Optional<String> fate = Fates.standard().of(words.get(w).stem());
                    if (fate.isPresent()) {
                        return new Fate(fate);
                    }
                }
            }
        }
        return new Fate(Optional.empty());
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
