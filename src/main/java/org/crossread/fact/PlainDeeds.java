package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import org.crossread.fact.RolePhrases.Phrase;
import org.crossread.lexicon.CueVerbs;
import org.crossread.lexicon.Deeds;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;
import org.crossread.model.RolesFact;

/**
 * Finds who did what to whom by any verb in the past, known as a deed or not: {@code a fox mauled a dog}, {@code the
 * minister was interrupted by a heckler}. Such a verb counts only where the two have changed places.
 */
final class PlainDeeds {

    private static final VerbWords WORDS = VerbWords.standard();

    private final List<Lexeme> words;
    private final RolePhrases phrases;
    private final List<Predicates.Predicate> predicates;

    PlainDeeds(List<Lexeme> words, RolePhrases phrases, List<Predicates.Predicate> predicates) {
        this.words = words;
        this.phrases = phrases;
        this.predicates = predicates;
    }

    /** All of a sentence, in order. */
    List<RolesFact> all() {
        List<RolesFact> found = new ArrayList<>();
        for (Predicates.Predicate predicate : predicates) {
            int verb = predicate.verb();
            boolean plain = predicate.stem().indexOf('-') < 0
                    && !predicate.negated()
                    && verb + 1 < words.size()
                    && Deeds.standard().of(predicate.stem()).isEmpty()
                    && CueVerbs.standard().cue(words.get(verb).text()).isEmpty()
                    && !WORDS.is("both-ways", predicate.stem());
            if (!plain || predicate.from() == 0) {
                continue;
            }
            boolean suffered = words.subList(predicate.from(), verb).stream().anyMatch(w -> Words.BE.has(w.text()));
            boolean by = DateAmounts.is(words, verb + 1, "by");
            if (suffered != by) {
                continue;
            }
            Phrase subject = phrases.subject(predicate.from() - 1);
            Phrase other = phrases.suffering(by ? verb + 2 : verb + 1);
            RolesFinder.made(
                            words,
                            subject,
                            verb,
                            new RoleIdioms(words, phrases).meant(subject, other),
                            predicate.stem(),
                            by)
                    .ifPresent(found::add);
        }
        return found;
    }
}
