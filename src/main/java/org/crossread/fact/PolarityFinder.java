package org.crossread.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Opposites.Form;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.PolarityFact;
import org.crossread.model.Span;

/** Finds which predicates a sentence affirms and which it denies. */
final class PolarityFinder implements Finder {

    private static final VerbWords WORDS = VerbWords.standard();

    /** How far a subject that is nobody may stand from its verb, in words. */
    private static final int REACH = 6;

    /** How far before a predicate "denied that" may stand. */
    private static final int CLAUSE = 12;

    /** "None of the 14 passengers and crew aboard was hurt". */
    private static final int SUBJECT = 9;

    @Override
    public List<? extends Fact> in(Wording wording, Article article) {
        List<Lexeme> words = wording.words();
        List<Predicates.Predicate> predicates = wording.predicates();
        List<PolarityFact> facts = new ArrayList<>();
        for (Stances.Stance stance : Stances.of(words, predicates)) {
            if (!isOpen(words, stance.from()) && !isBefore(words, stance.from(), stance.to())) {
                boolean verb = stance.phrase().form() == Form.VERB;
                int denial = verb ? nothing(words, stance.to()) : 0;
                String key = needless(words, stance.phrase().key(), stance.to());
                add(facts, fact(words, stance.from(), stance.to() + denial, key, stance.negated() != denial > 0));
            }
        }
        for (Hurts.Hurt hurt : Hurts.of(words)) {
            add(facts, fact(words, hurt.from(), hurt.to(), Hurts.SAID, false));
        }
        for (Predicates.Predicate predicate : predicates) {
            if (!isOpen(words, predicate.from()) && !isBefore(words, predicate.from(), predicate.verb())) {
                String stem = deed(words, predicate);
                int denial = nothing(words, predicate.verb() + 1);
                add(
                        facts,
                        fact(
                                words,
                                predicate.from(),
                                predicate.verb() + 1 + denial,
                                stem,
                                predicate.negated() != denial > 0));
            }
        }
        for (Nominals.Nominal nominal : Nominals.of(words)) {
            if (!isOpen(words, nominal.from())) {
                add(facts, fact(words, nominal.from(), nominal.to(), nominal.said(), nominal.negated()));
            }
        }
        for (Having.Thing thing : Having.of(words, predicates)) {
            String noun = Nominals.deed(thing.noun());
            add(facts, fact(words, thing.from(), thing.to(), noun, thing.denied()));
            if (thing.denied()) {
                add(
                        facts,
                        new PolarityFact(
                                new Span(
                                        words.get(thing.to() - 1).start(),
                                        words.get(thing.to() - 1).end()),
                                noun,
                                false));
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
        boolean negated = (denied != nobody.isPresent()) != contradicted(words, start);
        int from = nobody.orElse(start);
        return new PolarityFact(
                new Span(words.get(from).start(), words.get(to - 1).end()), said, !negated);
    }

    /** Whether a clause is told to be denied: "She denied that the arm was for sale", "no evidence that". */
    private static boolean contradicted(List<Lexeme> words, int from) {
        for (int i = from - 1; i > 1 && i >= from - CLAUSE; i--) {
            Lexeme word = words.get(i);
            if (word.is("that")) {
                return !words.get(from).is("would") && words.get(i - 1).isOf("denying");
            }
            if (!word.isLetters() && !word.isDigits() && !word.is(",") && !word.is("'s")) {
                return false;
            }
            if (word.is("and") || word.is("but")) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is left open if it happened: whether he fled, almost collapsed, may have failed. */
    private static boolean isOpen(List<Lexeme> words, int from) {
        boolean denied = words.get(from).is("could") && DateAmounts.is(words, from + 1, "not");
        return (words.get(from).isOf("open") && !denied)
                || Predicates.isOpen(words, from)
                || wished(words, from)
                || ofTheRest(words, from);
    }

    /** Whether it is said of the rest: "[all but] 6,000 homes had power" tells as much of the 6,000. */
    private static boolean ofTheRest(List<Lexeme> words, int from) {
        for (int i = from - 2;
                i >= Math.max(0, from - SUBJECT) && words.get(i + 1).isLetters();
                i--) {
            if (words.get(i).is("all") && words.get(i + 1).is("but")) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody only wants it: {@code Prosecutors wanted the appeal dismissed}. */
    private static boolean wished(List<Lexeme> words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH) && words.get(i).isLetters(); i--) {
            if (words.get(i).isOf("wishing")) {
                return !words.get(from).isOf("helper") || words.get(from).is("be");
            }
            if (words.get(i).isOf("helper")
                    || words.get(i).is("that")
                    || words.get(i).is("but")
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

    /** 1 if the object that begins at {@code at} is nothing or nobody: "knew nothing", "needed no approval"; else 0. */
    static int nothing(List<Lexeme> words, int at) {
        if (at >= words.size()) {
            return 0;
        }
        String text = words.get(at).text();
        boolean idiom = at + 1 < words.size() && words.get(at + 1).isOf("idiom-of-no");
        return !idiom && WORDS.is("nobody", text) ? 1 : 0;
    }

    /** What is not needed, in "needed no approval"; else the verb itself. */
    private static String needless(List<Lexeme> words, String verb, int object) {
        boolean needless = WORDS.is("needing", verb) && nothing(words, object) > 0 && object + 1 < words.size();
        return needless ? Nominals.deed(words.get(object + 1).text()) : verb;
    }

    /** What was done: in "a payment had been made" the noun tells it, not the verb. */
    private static String deed(List<Lexeme> words, Predicates.Predicate predicate) {
        int object = predicate.verb() + 1;
        boolean needless =
                WORDS.is("needing", predicate.stem()) && nothing(words, object) > 0 && object + 1 < words.size();
        if (needless) {
            return Nominals.deed(words.get(object + 1).text());
        }
        boolean suffered = words.subList(predicate.from(), predicate.verb()).stream()
                .anyMatch(w -> w.is("been") || w.is("was") || w.is("were"));
        boolean light = suffered && WORDS.is("light", predicate.stem()) && predicate.from() > 0;
        if (!light) {
            return predicate.stem();
        }
        Lexeme noun = words.get(Nominals.head(words, predicate.from()));
        return noun.isLetters() && !noun.capital() && noun.text().length() > 3
                ? Nominals.deed(noun.text())
                : predicate.stem();
    }

    /** The word that makes the subject nobody: {@code Nobody was hurt}, {@code No trains were cancelled}. */
    static Optional<Integer> nobody(List<Lexeme> words, int verb) {
        Optional<Integer> whoever = nobodyWho(words, verb);
        if (whoever.isPresent()) {
            return whoever;
        }
        int last = beforeAside(words, verb);
        for (int i = last; i >= 0 && i > last - SUBJECT; i--) {
            String text = words.get(i).text();
            if (WORDS.is("nobody", text) || notOne(words, i)) {
                boolean idiom = i + 1 < words.size() && words.get(i + 1).isOf("idiom-of-no");
                boolean subject = i == 0 || words.get(i - 1).isOf("before-nobody");
                return subject && !idiom ? Optional.of(i) : Optional.empty();
            }
            if (!(words.get(i).isLetters() || words.get(i).isDigits())
                    || Predicates.isHelper(text)
                    || Words.RELATIVES.has(text)
                    || text.endsWith("ed")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The "nobody" of "[nobody] who was on the bus | was hurt"; not for the verb right behind "who". */
    private static Optional<Integer> nobodyWho(List<Lexeme> words, int verb) {
        for (int i = verb - 2; i > 0 && i > verb - CLAUSE; i--) {
            Lexeme word = words.get(i);
            boolean inFigure = word.is(",") && words.get(i - 1).isDigits();
            if (!word.isLetters() && !word.isDigits() && !inFigure) {
                return Optional.empty();
            }
            if (word.is("who")) {
                return WORDS.is("nobody", words.get(i - 1).text()) ? Optional.of(i - 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The word before a verb and before an aside: "[nobody], the hospital said, has died". */
    private static int beforeAside(List<Lexeme> words, int verb) {
        if (verb < 2 || !words.get(verb - 1).is(",")) {
            return verb - 1;
        }
        for (int i = verb - 2; i > 0 && i >= verb - SUBJECT; i--) {
            if (words.get(i).is(",")) {
                return i - 1;
            }
        }
        return verb - 1;
    }

    /** Not one of them, not a single one. */
    private static boolean notOne(List<Lexeme> words, int at) {
        return words.get(at).is("not")
                && (DateAmounts.is(words, at + 1, "one")
                        || (DateAmounts.is(words, at + 1, "a") && DateAmounts.is(words, at + 2, "single")));
    }
}
