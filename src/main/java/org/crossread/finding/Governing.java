package org.crossread.finding;

import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Opposites;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.Synonyms;

/**
 * The verb that a date belongs to: what happened then, or was to happen.
 *
 * <pre>
 * ballots that were [cast] there on Nov. 4 were counted again
 * On Monday the clerk [certified] the totals
 * </pre>
 */
final class Governing {

    /** Words between a verb and its date; on the invented cases further verbs were those of another clause. */
    private static final int REACH = 7;

    /** Words of the longest verb: "take up the post". */
    private static final int LONGEST = 4;

    private Governing() {}

    /**
     * The stem of the nearest verb before the date in its clause, or else of the first behind it; empty if none is
     * near.
     */
    static Optional<String> of(Mention mention) {
        Optional<String> before = toward(mention, mention.from() - 1, -1);
        return before.isPresent() ? before : toward(mention, mention.to(), 1);
    }

    private static Optional<String> toward(Mention mention, int start, int step) {
        Clause clause = Clause.around(mention);
        List<Word> words = mention.passage().words();
        for (int w = start; Math.abs(w - start) < REACH && w >= 0 && w < words.size(); w += step) {
            Word word = words.get(w);
            if (word.sentence() != mention.sentence() || ends(word, step)) {
                return Optional.empty();
            }
            if (clause.isVerb(w) && !clause.is(w, Kind.AUXILIARY)) {
                return Optional.of(whole(words, w));
            }
        }
        return Optional.empty();
    }

    /** "Stepped down" and "took office" are one verb where the synonyms know them as one. */
    private static String whole(List<Word> words, int w) {
        List<String> stems = words.subList(w, Math.min(words.size(), w + LONGEST)).stream()
                .map(Word::stem)
                .toList();
        int phrase = Synonyms.standard().phraseAt(stems, 0);
        return String.join(" ", stems.subList(0, Math.max(1, phrase)));
    }

    /** Another clause begins: at any mark but the comma after an opening "On Monday". */
    private static boolean ends(Word word, int step) {
        return word.punctuation() && (step < 0 || !word.token().text().equals(","));
    }

    /** "Opposed by the Greens", "backed by the Liberals": two things, told of two deeds. */
    static boolean opposed(Mention left, Mention right) {
        Optional<String> mine = of(left);
        Optional<String> theirs = of(right);
        return mine.isPresent() && theirs.isPresent() && Opposites.standard().opposed(mine.get(), theirs.get());
    }
}
