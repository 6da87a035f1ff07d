package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import org.crossread.fact.RolePhrases.Phrase;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.VerbWords;
import org.crossread.model.RolesFact;
import org.crossread.model.Span;

/** Finds who called for what: {@code a call from the union for arbitration}. */
final class RoleCalls {

    private static final VerbWords WORDS = VerbWords.standard();

    private final List<Lexeme> words;
    private final RolePhrases phrases;

    RoleCalls(List<Lexeme> words, RolePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** {@code a call from the union for arbitration}, {@code the union's call for arbitration}. */
    Optional<RolesFact> at(int at) {
        if (DateAmounts.is(words, at + 1, "from") || DateAmounts.is(words, at + 1, "by")) {
            Phrase agent = phrases.after(at + 2);
            Phrase matter = DateAmounts.is(words, agent.to(), "for") ? matter(agent.to() + 1) : Phrase.NONE;
            return called(at, agent, matter);
        }
        if (phrases.owned(at) && DateAmounts.is(words, at + 1, "for")) {
            return called(at, phrases.before(at - 2), matter(at + 2));
        }
        return Optional.empty();
    }

    private Optional<RolesFact> called(int at, Phrase agent, Phrase matter) {
        if (agent.isNone() || matter.isNone()) {
            return Optional.empty();
        }
        int from = answered(Math.min(at, agent.from()));
        return Optional.of(new RolesFact(
                new Span(words.get(from).start(), words.get(matter.to() - 1).end()),
                words.get(at).text(),
                agent.head(),
                matter.head()));
    }

    /** What a call is for; it may stand without an article: {@code independent arbitration}. */
    private Phrase matter(int first) {
        Phrase whole = phrases.after(first);
        if (!whole.isNone() || !word(first + 2).equals(".") || !phrases.inPhrase(first + 1)) {
            return whole;
        }
        return new Phrase(first, first + 2, Predicates.stem(word(first + 1)));
    }

    /** Where what was done with a call begins: "He turned down |a call|", or the call itself. */
    private int answered(int call) {
        int verb = WORDS.is("phrase-start", word(call - 1)) ? call - 2 : call - 1;
        boolean particle = word(verb).equals("down") || word(verb).equals("out");
        int past = particle ? verb - 1 : verb;
        if (past < 1 || !Predicates.isPast(words, past)) {
            return call;
        }
        Phrase doer = phrases.before(past - 1);
        boolean pronoun = PhraseWords.standard()
                .of(word(past - 1))
                .filter(k -> k == PhraseWords.Kind.PRONOUN)
                .isPresent();
        return pronoun ? past - 1 : doer.isNone() ? past : doer.from();
    }

    private String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i).text() : "";
    }
}
