package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.fact.RolePhrases.Phrase;
import org.crossread.lexicon.Deeds;
import org.crossread.lexicon.VerbWords;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.RolesFact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/**
 * Finds who did what to whom in plain clauses: {@code A sued B}, {@code B was sued by A}, {@code it was A who sued B}, {@code
 * A said it had sued B}, {@code A lost to B}, {@code a call from A for B}. Where a doer or sufferer does not stand right
 * beside the verb, nothing is found.
 */
final class RolesFinder implements Finder {

    private static final Set<String> CALLS = Set.of("call", "appeal", "demand", "request", "claim");

    /** Words that may stand between who did it and the verb. */
    private static final Set<String> BETWEEN =
            Set.of("has", "have", "had", "also", "then", "will", "would", "later", "first", "did");

    @Override
    public List<? extends Fact> in(Sentence sentence, Article article) {
        List<Lexeme> words = Lexemes.of(sentence.text());
        RolePhrases phrases = new RolePhrases(words);
        List<RolesFact> facts = new ArrayList<>();
        for (int at = 1; at < words.size() - 1; at++) {
            fact(words, phrases, at).ifPresent(f -> {
                if (facts.isEmpty() || !facts.get(facts.size() - 1).where().overlaps(f.where())) {
                    facts.add(f);
                }
            });
        }
        return facts;
    }

    private static Optional<RolesFact> fact(List<Lexeme> words, RolePhrases phrases, int at) {
        Lexeme word = words.get(at);
        if (!word.isLetters() || word.capital()) {
            return Optional.empty();
        }
        if (CALLS.contains(word.text())) {
            return call(words, phrases, at);
        }
        if (word.is("lost") && DateAmounts.is(words, at + 1, "to")) {
            return made(words, phrases.subject(helpers(words, at - 1)), at, phrases.after(at + 2), "beat", true);
        }
        String stem = Predicates.stem(word.text());
        Optional<String> deed = Deeds.standard().of(stem);
        if (deed.isEmpty() || word.text().endsWith("ing")) {
            return Optional.empty();
        }
        if (phrases.isBe(at - 1) || (words.get(at - 1).text().endsWith("ly") && phrases.isBe(at - 2))) {
            return passive(words, phrases, at, deed.get());
        }
        int left = helpers(words, at - 1);
        boolean finite = word.text().endsWith("ed")
                || word.text().endsWith("s")
                || !stem.equals(word.text())
                || left < at - 1
                || VerbWords.standard().is("same-past", stem);
        if (!finite) {
            return Optional.empty();
        }
        Phrase patient = phrases.after(at + 1);
        if (deed.get().equals("buy") && DateAmounts.is(words, patient.to(), "from")) {
            Phrase seller = phrases.after(patient.to() + 1);
            if (!seller.isNone()) {
                return made(words, phrases.subject(left), at, seller, "buy-from", false);
            }
        }
        return made(words, phrases.subject(left), at, patient, deed.get(), false);
    }

    /** The last word before helpers and adverbs that end at {@code at}. */
    private static int helpers(List<Lexeme> words, int at) {
        int left = at;
        while (left > 0
                && (words.get(left).text().endsWith("ly")
                        || BETWEEN.contains(words.get(left).text()))) {
            left--;
        }
        return left;
    }

    private static Optional<RolesFact> passive(List<Lexeme> words, RolePhrases phrases, int at, String deed) {
        int left = at - 1;
        while (left > 0 && (phrases.isBe(left) || helpers(words, left) < left)) {
            left--;
        }
        return DateAmounts.is(words, at + 1, "by")
                ? made(words, phrases.subject(left), at, phrases.after(at + 2), deed, true)
                : Optional.empty();
    }

    /** {@code a call from the union for arbitration}, {@code the union's call for arbitration}. */
    private static Optional<RolesFact> call(List<Lexeme> words, RolePhrases phrases, int at) {
        if (DateAmounts.is(words, at + 1, "from") || DateAmounts.is(words, at + 1, "by")) {
            Phrase agent = phrases.after(at + 2);
            Phrase matter = DateAmounts.is(words, agent.to(), "for") ? phrases.matter(agent.to() + 1) : Phrase.NONE;
            return called(words, at, agent, matter);
        }
        if (words.get(at - 1).is("'s") && DateAmounts.is(words, at + 1, "for")) {
            return called(words, at, phrases.before(at - 2), phrases.matter(at + 2));
        }
        return Optional.empty();
    }

    private static Optional<RolesFact> called(List<Lexeme> words, int at, Phrase agent, Phrase matter) {
        if (agent.isNone() || matter.isNone()) {
            return Optional.empty();
        }
        int from = Math.min(at, agent.from());
        return Optional.of(new RolesFact(
                new Span(words.get(from).start(), words.get(matter.to() - 1).end()),
                words.get(at).text(),
                agent.head(),
                matter.head()));
    }

    private static Optional<RolesFact> made(
            List<Lexeme> words, Phrase left, int at, Phrase right, String deed, boolean turned) {
        if (left.isNone() || right.isNone() || left.head().equals(right.head())) {
            return Optional.empty();
        }
        Span where = new Span(
                words.get(left.from()).start(),
                words.get(Math.max(at, right.to() - 1)).end());
        return Optional.of(
                new RolesFact(where, deed, turned ? right.head() : left.head(), turned ? left.head() : right.head()));
    }
}
