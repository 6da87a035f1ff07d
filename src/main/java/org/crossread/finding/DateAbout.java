package org.crossread.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.Words;
import org.crossread.model.DateFact;

/**
 * What the words around a date say of it.
 *
 * @param rate whether a figure is counted by it
 * @param baseline whether something is held against it
 * @param scope what narrows it
 * @param circumstance when and in which country
 * @param edge whether something begins or ends then
 * @param verb that governs it
 * @param deed what it is a date of
 * @param said whether it tells when somebody spoke
 */
record DateAbout(
        boolean rate,
        boolean baseline,
        Scope scope,
        Circumstance circumstance,
        Edge edge,
        Optional<String> verb,
        OtherDeed deed,
        boolean said) {

    static DateAbout of(Mention mention) {
        Optional<String> verb = Governing.of(mention);
        return new DateAbout(
                isRate(mention),
                isBaseline(mention),
                Scope.of(mention),
                Circumstance.of(mention),
                Edge.of(mention),
                verb,
                OtherDeed.of(mention, verb),
                ToldOn.said(mention));
    }

    /** "£120,000 a week", "300 buses a year": no length of time, but what a figure is counted by. */
    private static boolean isRate(Mention mention) {
        String text = mention.text().toLowerCase(Locale.ROOT);
        if (!Words.RATES.has(text.split(" ", 2)[0])) {
            return false;
        }
        List<Word> words = mention.passage().words();
        for (int w = mention.from() - 1; w >= 0 && w >= mention.from() - 3; w--) {
            Word word = words.get(w);
            if (word.sentence() != mention.sentence() || word.punctuation()) {
                return false;
            }
            if (word.number()) {
                return true;
            }
            if (NumberCues.standard().is(NumberCues.Role.FUNCTION, word.token().form())) {
                return false;
            }
        }
        return false;
    }

    /**
     * "Higher than a year ago", "down from May": what something is held against; "more than a year" is as long as that.
     */
    private static boolean isBaseline(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = mention.from() - 1; w >= 0 && w >= mention.from() - 2; w--) {
            boolean more =
                    w == mention.from() - 1 && ComparingDates.date(mention).type() == DateFact.Type.DURATION;
            if (words.get(w).sentence() == mention.sentence()
                    && !(more && words.get(w).token().form().equals("than"))
                    && Words.BASELINES.has(words.get(w).token().form())) {
                return true;
            }
        }
        return false;
    }
}
