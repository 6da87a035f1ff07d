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

    private final Map<Term, Integer> ids = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<int[]> related = new ArrayList<>();
    private final List<double[]> agreement = new ArrayList<>();

    Vocabulary(List<Told> sentences) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (Told sentence : sentences) {
            for (Term term : sentence.terms()) {
                Term plain = plain(term);
                if (ids.putIfAbsent(plain, terms.size()) == null) {
                    int id = terms.size();
                    terms.add(plain);
                    if (plain.value().isPresent()) {
                        index.computeIfAbsent(VALUE, x -> new ArrayList<>()).add(id);
                    }
                    Terms.handles(plain)
                            .forEach(h -> index.computeIfAbsent(h, x -> new ArrayList<>())
                                    .add(id));
                }
            }
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

    /** The same term whatever its weight and spelling. */
    private static Term plain(Term term) {
        return new Term(term.key(), term.root(), term.groups(), term.value(), "", 1);
    }

    int size() {
        return terms.size();
    }

    int id(Term term) {
        return ids.getOrDefault(plain(term), -1);
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
