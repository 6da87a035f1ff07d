package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import org.crossread.fact.RolePhrases.Phrase;
import org.crossread.lexicon.Deeds;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;
import org.crossread.model.RolesFact;
import org.crossread.model.Span;

/**
 * Finds deeds whose doer is the subject of another verb: {@code A must answer a suit filed by B}, {@code A announced the
 * purchase of B}, {@code A went top by beating B}, {@code A needed five sets to see off B}, {@code A joins B on loan from
 * C}.
 */
final class RoleTurns {

    private static final VerbWords WORDS = VerbWords.standard();

    /** Words between a verb and the deed that hangs on it. */
    private static final int REACH = 12;

    private final List<Lexeme> words;
    private final RolePhrases phrases;
    private final List<Predicates.Predicate> predicates;

    RoleTurns(List<Lexeme> words, RolePhrases phrases, List<Predicates.Predicate> predicates) {
        this.words = words;
        this.phrases = phrases;
        this.predicates = predicates;
    }

    /** What the word at {@code at} tells. */
    Optional<RolesFact> at(int at) {
        Lexeme word = words.get(at);
        if (!word.isLetters() || word.capital()) {
            return Optional.empty();
        }
        if (word.is("loan") && is(at - 1, "on") && is(at + 1, "from")) {
            return loan(at);
        }
        Optional<String> noun = Deeds.standard().ofNoun(word.text());
        if (noun.isPresent()) {
            return noun(at, noun.get());
        }
        boolean gerund = word.text().endsWith("ing") && (is(at - 1, "by") || is(at - 1, "after"));
        if (word.text().endsWith("ing") && is(at - 1, ",")) {
            return beside(at);
        }
        boolean infinitive = is(at - 1, "to") && word.stem().equals(word.text());
        return gerund || infinitive ? hanging(at, infinitive) : Optional.empty();
    }

    /** "A suit filed by B", "the takeover of A by B", "announced the purchase of B". */
    private Optional<RolesFact> noun(int at, String deed) {
        int next = at + 1 < words.size() && words.get(at + 1).isOf("made") ? at + 2 : at + 1;
        if (is(next, "by") || is(next, "from")) {
            Phrase doer = phrases.suffering(next + 1);
            return told(at, doer, subject(at), deed);
        }
        if (next < words.size() && words.get(next).isOf("deed-toward") && !is(at - 1, "'s")) {
            return told(at, near(at), phrases.suffering(next + 1), deed);
        }
        if (!is(next, "of") && !is(next, "over")) {
            return Optional.empty();
        }
        Phrase patient = phrases.suffering(next + 1);
        if (patient.isNone()) {
            return Optional.empty();
        }
        if (is(patient.to(), "by")) {
            return told(at, phrases.suffering(patient.to() + 1), patient, deed);
        }
        int owner = at - 1;
        while (owner > 1
                && owner > at - 4
                && !is(owner, "'s")
                && !words.get(owner).isOf("helper")) {
            owner--;
        }
        if (is(owner, "'s") || (is(owner, "'") && owner > 0)) {
            return told(at, phrases.before(owner - 1), patient, deed);
        }
        return WORDS.is("own-deed", deed) ? told(at, subject(at), patient, deed) : Optional.empty();
    }

    /** The subject of the verb whose object the noun at {@code at} is: "has launched legal |proceedings| against". */
    private Phrase near(int at) {
        Optional<Predicates.Predicate> verb = verb(at);
        boolean object = verb.isPresent()
                && verb.get().verb() < at
                && words.subList(verb.get().verb() + 1, at).stream()
                        .allMatch(w -> w.isLetters() && !WORDS.is("phrase-link", w.text()) && !w.capital());
        return object ? phrases.subject(verb.get().from() - 1) : Phrase.NONE;
    }

    /** "Joins Brighton on loan from Ajax". */
    private Optional<RolesFact> loan(int at) {
        for (int i = at - 1; i > 0 && i > at - REACH; i--) {
            if (words.get(i).stem().equals("join")) {
                Phrase taker = phrases.suffering(i + 1);
                return told(at, phrases.suffering(at + 2), taker, "lend");
            }
        }
        return Optional.empty();
    }

    /** The deed of a gerund or infinitive, done by the subject of the verb before it. */
    private Optional<RolesFact> hanging(int at, boolean infinitive) {
        String stem = words.get(at).stem();
        Optional<String> both = at + 1 < words.size()
                ? Deeds.standard().of(stem, words.get(at + 1).text())
                : Optional.empty();
        Optional<String> deed = both.isPresent() ? both : Deeds.standard().of(stem);
        Optional<Predicates.Predicate> verb = verb(at - 1);
        Optional<RoleIdioms.Told> idiom = new RoleIdioms(words, phrases).at(at, stem);
        if (idiom.isPresent() && verb.isPresent() && (!infinitive || controls(verb.get(), at))) {
            return told(
                    at,
                    phrases.subject(verb.get().from() - 1),
                    idiom.get().patient(),
                    idiom.get().deed());
        }
        if (deed.isEmpty() || verb.isEmpty() || (infinitive && !controls(verb.get(), at))) {
            return Optional.empty();
        }
        Phrase patient = phrases.suffering(both.isPresent() ? at + 2 : at + 1);
        return told(at, phrases.subject(verb.get().from() - 1), patient, deed.get());
    }

    /** "Hron, |passing| Santi on the bend, won". */
    private Optional<RolesFact> beside(int at) {
        Optional<String> deed = Deeds.standard().of(words.get(at).stem());
        Phrase doer = phrases.before(at - 2);
        return deed.isEmpty() || doer.from() != 0
                ? Optional.empty()
                : told(at, doer, phrases.suffering(at + 1), deed.get());
    }

    /** Whether who is the subject of the verb does what the infinitive says: "was ordered [to pay]", "needed [to]". */
    private boolean controls(Predicates.Predicate verb, int at) {
        boolean suffers = words.subList(verb.from(), verb.verb() + 1).stream().anyMatch(w -> Words.BE.has(w.text()));
        boolean own = verb.verb() >= at;
        return own || (suffers && verb.verb() == at - 2) || WORDS.is("settling", verb.stem());
    }

    private Phrase subject(int at) {
        Optional<Predicates.Predicate> verb = verb(at);
        if (verb.isPresent()) {
            return phrases.subject(verb.get().from() - 1);
        }
        for (int i = at - 1; i > 0 && i > at - REACH; i--) {
            if (WORDS.is("facing", words.get(i).text())) {
                return phrases.subject(i - 1);
            }
        }
        return Phrase.NONE;
    }

    /** The nearest verb before a word, in its clause; or the one whose helpers begin there. */
    private Optional<Predicates.Predicate> verb(int at) {
        Optional<Predicates.Predicate> nearest = Optional.empty();
        for (Predicates.Predicate predicate : predicates) {
            if (predicate.from() < at && at - predicate.from() <= REACH && predicate.from() > 0) {
                nearest = Optional.of(predicate);
            }
        }
        return nearest;
    }

    private Optional<RolesFact> told(int at, Phrase agent, Phrase patient, String deed) {
        if (agent.isNone() || patient.isNone() || agent.head().equals(patient.head())) {
            return Optional.empty();
        }
        int from = Math.min(at, Math.min(agent.from(), patient.from()));
        int to = Math.max(at + 1, Math.max(agent.to(), patient.to()));
        return Optional.of(new RolesFact(
                new Span(words.get(from).start(), words.get(to - 1).end()), deed, agent.head(), patient.head()));
    }

    private boolean is(int i, String text) {
        return DateAmounts.is(words, i, text);
    }
}
