package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.Opposites;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.PolarityFact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/** Finds which predicates a sentence affirms and which it denies; the negative one of two opposites denies the other. */
final class PolarityFinder implements Finder {

    private static final Set<String> NOBODY = Set.of("nobody", "none", "no", "neither", "nothing");
    private static final Set<String> NOT_NOBODY =
            Set.of("doubt", "later", "more", "less", "fewer", "earlier", "matter", "longer", "sooner", "question");
    /** Verbs that say no more than that something was done. */
    private static final Set<String> LIGHT = Set.of("make", "reach", "lodge", "file", "give");

    /** How far a subject that is nobody may stand from its verb, in words. */
    private static final int REACH = 6;

    @Override
    public List<? extends Fact> in(Sentence sentence, Article article) {
        List<Lexeme> words = Lexemes.of(sentence.text());
        List<PolarityFact> facts = new ArrayList<>();
        for (Predicates.Predicate predicate : Predicates.of(words)) {
            if (Predicates.isOpen(words, predicate)) {
                continue;
            }
            Optional<Integer> nobody = nobody(words, predicate.from());
            boolean negated = predicate.negated() != nobody.isPresent();
            String stem = deed(words, predicate);
            Optional<Opposites.Side> side = Opposites.standard().of(stem);
            int from = nobody.orElse(predicate.from());
            Span where = new Span(
                    words.get(from).start(), words.get(predicate.verb()).end());
            if (facts.isEmpty() || !facts.get(facts.size() - 1).where().overlaps(where)) {
                facts.add(new PolarityFact(
                        where,
                        side.map(Opposites.Side::pair).orElse(stem),
                        side.map(s -> s.positive() != negated).orElse(!negated)));
            }
        }
        return facts;
    }

    /** What was done: in "a payment had been made" the noun tells it, not the verb. */
    private static String deed(List<Lexeme> words, Predicates.Predicate predicate) {
        boolean suffered = words.subList(predicate.from(), predicate.verb()).stream()
                .anyMatch(w -> w.is("been") || w.is("was") || w.is("were"));
        boolean light = suffered && LIGHT.contains(predicate.stem()) && predicate.from() > 0;
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
