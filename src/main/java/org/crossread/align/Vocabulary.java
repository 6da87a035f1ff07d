package org.crossread.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The different terms of an event and how far they agree, worked out once instead of for every pair of sentences. */
final class Vocabulary {

    /** Where all numbers and dates stand in the index: each may be another value of one slot. */
    private static final String VALUE = "";

    private final List<int[]> ids = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<int[]> related = new ArrayList<>();
    private final List<double[]> agreement = new ArrayList<>();

    Vocabulary(List<Told> sentences) {
        Map<Term, Integer> known = new HashMap<>();
        Map<String, List<Integer>> index = new HashMap<>();
        for (Told sentence : sentences) {
            int[] own = new int[sentence.terms().size()];
            for (int t = 0; t < own.length; t++) {
                Term plain = plain(sentence.terms().get(t));
                own[t] = known.computeIfAbsent(plain, x -> terms.size());
                if (own[t] == terms.size()) {
                    terms.add(plain);
                    enter(own[t], plain, index);
                }
            }
            ids.add(own);
        }
        for (Term term : terms) {
            TreeSet<Integer> near = new TreeSet<>();
            Terms.handles(term).forEach(h -> near.addAll(index.getOrDefault(h, List.of())));
            if (term.value().isPresent()) {
                near.addAll(index.getOrDefault(VALUE, List.of()));
            }
            near.removeIf(other -> term.agreement(terms.get(other)) <= 0);
            related.add(near.stream().mapToInt(Integer::intValue).toArray());
            agreement.add(near.stream()
                    .mapToDouble(other -> term.agreement(terms.get(other)))
                    .toArray());
        }
    }

    private static void enter(int id, Term term, Map<String, List<Integer>> index) {
        if (term.value().isPresent()) {
            index.computeIfAbsent(VALUE, x -> new ArrayList<>()).add(id);
        }
        Terms.handles(term)
                .forEach(h -> index.computeIfAbsent(h, x -> new ArrayList<>()).add(id));
    }

    /** The same term whatever its weight and spelling. */
    private static Term plain(Term term) {
        return new Term(term.key(), term.root(), term.groups(), term.value(), "", 1);
    }

    int size() {
        return terms.size();
    }

    /** The terms of a sentence, by its place in the list. */
    int[] of(int sentence) {
        return ids.get(sentence);
    }

    /** The terms that agree with a term at all, itself among them. */
    int[] related(int id) {
        return related.get(id);
    }

    /** How far they agree, in the same order, above 0. */
    double[] agreement(int id) {
        return agreement.get(id);
    }
}
