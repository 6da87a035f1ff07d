package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.HedgeLadder;
import org.crossread.model.Article;
import org.crossread.model.CertaintyFact;
import org.crossread.model.Fact;
import org.crossread.model.Span;

/** Finds how sure a sentence is of its predicates: the hedges, and what it tells as done. */
final class CertaintyFinder implements Finder {

    /** How far a hedge may stand from the verb it bends, in words. */
    private static final int REACH = 5;

    @Override
    public List<? extends Fact> in(Wording wording, Article article) {
        List<Lexeme> words = wording.words();
        List<String> forms = words.stream().map(Lexeme::text).toList();
        List<Predicates.Predicate> predicates = wording.predicates();
        List<CertaintyFact> facts = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int here = at;
            Optional<HedgeLadder.Rung> rung =
                    HedgeLadder.standard().at(forms, at).filter(r -> !isOtherWord(words, here, r));
            if (rung.isPresent()) {
                int end = at + rung.get().words().size();
                Span where = new Span(words.get(at).start(), words.get(end - 1).end());
                boolean open = rung.get().level() == CertaintyFact.Level.UNDECIDED;
                String matter = open ? OpenMatter.of(words, predicates, end) : predicate(words, predicates, at, end);
                if (open || !(isLeftOpen(facts, matter) || isAsked(words, facts, at))) {
                    facts.add(new CertaintyFact(where, matter, rung.get().level()));
                }
                at = end;
            } else if (OpenMatter.end(words, at) > 0) {
                int end = OpenMatter.end(words, at);
                Span where = new Span(words.get(at).start(), words.get(end - 1).end());
                String matter = OpenMatter.of(words, predicates, end);
                facts.add(new CertaintyFact(where, matter, CertaintyFact.Level.UNDECIDED));
                at = end;
            } else {
                at++;
            }
        }
        for (Predicates.Predicate predicate : predicates) {
            Span where = new Span(
                    words.get(predicate.from()).start(),
                    words.get(predicate.verb()).end());
            boolean hedged = facts.stream()
                    .anyMatch(f -> f.where().overlaps(where) || f.predicate().equals(predicate.stem()));
            boolean told = !Predicates.isOpen(words, predicate.from())
                    && PolarityFinder.nobody(words, predicate.from()).isEmpty();
            if (predicate.done() && !predicate.negated() && !hedged && told) {
                facts.add(new CertaintyFact(where, predicate.stem(), CertaintyFact.Level.DONE));
            }
        }
        facts.sort(java.util.Comparator.comparing(CertaintyFact::where));
        return facts;
    }

    /** Whether a hedge stands in what was just left open: "has not said what he [will] do". */
    private static boolean isAsked(List<Lexeme> words, List<CertaintyFact> facts, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && words.get(i).isLetters(); i--) {
            int end = words.get(i).end();
            if (facts.stream()
                    .anyMatch(f -> f.level() == CertaintyFact.Level.UNDECIDED
                            && f.where().end() == end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the hedge bends was just left open: "too early to tell whether he [will] play". */
    private static boolean isLeftOpen(List<CertaintyFact> facts, String matter) {
        return !matter.isEmpty()
                && facts.stream()
                        .anyMatch(f -> f.level() == CertaintyFact.Level.UNDECIDED
                                && f.predicate().equals(matter));
    }

    /** The month, the surname and "as likely as not"; "will" as a noun. */
    private static boolean isOtherWord(List<Lexeme> words, int at, HedgeLadder.Rung rung) {
        Lexeme word = words.get(at);
        boolean named = word.isOf("also-noun");
        boolean noun = at > 0
                && (words.get(at - 1).is("the")
                        || words.get(at - 1).is("a")
                        || words.get(at - 1).is("his")
                        || words.get(at - 1).is("her")
                        || words.get(at - 1).is("their")
                        || words.get(at - 1).is("free")
                        || words.get(at - 1).is("'s"));
        return rung.words().size() == 1 && named && (noun || (word.capital() && at > 0));
    }

    /** Whether another clause begins between a hedge and a verb: "He denied murder but admitted manslaughter". */
    private static boolean isParted(List<Lexeme> words, int from, int to) {
        return words.subList(Math.min(from, to), to).stream()
                .anyMatch(w -> w.is("but") || w.is("and") || w.is(",") || w.is(";"));
    }

    private static String predicate(List<Lexeme> words, List<Predicates.Predicate> predicates, int from, int end) {
        for (Predicates.Predicate predicate : predicates) {
            if (predicate.verb() >= end && isParted(words, end, predicate.from())) {
                break;
            }
            if ((predicate.verb() >= end && predicate.verb() < end + REACH)
                    || (predicate.from() <= from && predicate.verb() >= from && predicate.verb() >= end)) {
                return predicate.stem();
            }
        }
        if (end < words.size() && words.get(end - 1).is("to") && words.get(end).isLetters()) {
            return words.get(end).stem();
        }
        return "";
    }
}
