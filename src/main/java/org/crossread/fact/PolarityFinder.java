package org.crossread.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.VerbWords;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.PolarityFact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/** Finds which predicates a sentence affirms and which it denies. */
final class PolarityFinder implements Finder {

    private static final Set<String> NOBODY = Set.of("nobody", "none", "no", "neither", "nothing");
    private static final Set<String> NOT_NOBODY =
            Set.of("doubt", "later", "more", "less", "fewer", "earlier", "matter", "longer", "sooner", "question");

    /** How far a subject that is nobody may stand from its verb, in words. */
    private static final int REACH = 6;

    @Override
    public List<? extends Fact> in(Sentence sentence, Article article) {
        List<Lexeme> words = Lexemes.of(sentence.text());
        List<Predicates.Predicate> predicates = Predicates.of(words);
        List<PolarityFact> facts = new ArrayList<>();
        for (Stances.Stance stance : Stances.of(words, predicates)) {
            if (!isOpen(words, stance.from()) && !isBefore(words, stance.from(), stance.to())) {
                add(
                        facts,
                        fact(words, stance.from(), stance.to(), stance.phrase().key(), stance.negated()));
            }
        }
        for (Predicates.Predicate predicate : predicates) {
            if (!isOpen(words, predicate.from()) && !isBefore(words, predicate.from(), predicate.verb())) {
                String stem = deed(words, predicate);
                add(facts, fact(words, predicate.from(), predicate.verb() + 1, stem, predicate.negated()));
            }
        }
        facts.sort(Comparator.comparing(PolarityFact::where));
        return facts;
    }

    private static void add(List<PolarityFact> facts, PolarityFact fact) {
        if (facts.stream().noneMatch(f -> f.where().overlaps(fact.where()))) {
            facts.add(fact);
        }
    }

    private static PolarityFact fact(List<Lexeme> words, int start, int to, String said, boolean denied) {
        Optional<Integer> nobody = nobody(words, start);
        boolean negated = denied != nobody.isPresent();
        int from = nobody.orElse(start);
        return new PolarityFact(
                new Span(words.get(from).start(), words.get(to - 1).end()), said, !negated);
    }

    /** Whether it is left open if it happened: whether he fled, almost collapsed, may have failed. */
    private static boolean isOpen(List<Lexeme> words, int from) {
        return VerbWords.standard().is("open", words.get(from).text())
                || Predicates.isOpen(words, from)
                || wished(words, from);
    }

    /** Whether somebody only wants it: {@code Prosecutors wanted the appeal dismissed}. */
    private static boolean wished(List<Lexeme> words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH) && words.get(i).isLetters(); i--) {
            if (VerbWords.standard().is("wishing", words.get(i).text())) {
                return !Predicates.isHelper(words.get(from).text())
                        || words.get(from).is("be");
            }
            if (Predicates.isHelper(words.get(i).text())
                    || words.get(i).is("that")
                    || words.get(i).is("and")) {
                return false;
            }
        }
        return false;
    }

    /** What "had never" happened "before" has happened now. */
    private static boolean isBefore(List<Lexeme> words, int from, int to) {
        boolean never = words.subList(from, to).stream().anyMatch(w -> w.is("never"));
        return never && words.subList(to, words.size()).stream().anyMatch(w -> w.is("before"));
    }

    /** What was done: in "a payment had been made" the noun tells it, not the verb. */
    private static String deed(List<Lexeme> words, Predicates.Predicate predicate) {
        boolean suffered = words.subList(predicate.from(), predicate.verb()).stream()
                .anyMatch(w -> w.is("been") || w.is("was") || w.is("were"));
        boolean light = suffered && VerbWords.standard().is("light", predicate.stem()) && predicate.from() > 0;
        Lexeme noun = light ? words.get(predicate.from() - 1) : words.get(predicate.from());
        return light && noun.isLetters() && !noun.capital() && noun.text().length() > 3
                ? Predicates.stem(noun.text())
                : predicate.stem();
    }

    /** The word that makes the subject nobody: {@code Nobody was hurt}, {@code No trains were cancelled}. */
    static Optional<Integer> nobody(List<Lexeme> words, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - REACH; i--) {
            String text = words.get(i).text();
            if (NOBODY.contains(text)) {
                boolean idiom = i + 1 < words.size()
                        && NOT_NOBODY.contains(words.get(i + 1).text());
                boolean subject = i == 0
                        || words.get(i - 1).is("that")
                        || words.get(i - 1).is(",")
                        || words.get(i - 1).is("and")
                        || words.get(i - 1).is("said")
                        || words.get(i - 1).is("but")
                        || words.get(i - 1).is("“")
                        || words.get(i - 1).is("\"");
                return subject && !idiom ? Optional.of(i) : Optional.empty();
            }
            if (!words.get(i).isLetters()
                    || Predicates.isHelper(text)
                    || text.equals("that")
                    || text.equals("who")
                    || text.equals("which")
                    || text.endsWith("ed")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
