package org.crossread.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The likeness of the sentences of an event across its articles; only those that share a term are compared. */
final class Pairing {

    /** A handle held by more sentences than this share finds too many; it counts once another has found the pair. */
    private static final double TOO_COMMON = 0.25;

    /** Below this share nothing is too common: small events are compared in full. */
    private static final int ALWAYS = 40;

    private final List<Told> sentences;
    private final List<TreeMap<Integer, Double>> scores = new ArrayList<>();

    Pairing(List<Told> sentences) {
        this.sentences = sentences;
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            int at = i;
            sentences.get(i).terms().stream()
                    .flatMap(Terms::handles)
                    .distinct()
                    .forEach(h ->
                            index.computeIfAbsent(h, x -> new ArrayList<>()).add(at));
            scores.add(new TreeMap<>());
        }
        double most = Math.max(ALWAYS, TOO_COMMON * sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            boolean[] seen = new boolean[sentences.size()];
            int at = i;
            sentences.get(i).terms().stream()
                    .flatMap(Terms::handles)
                    .distinct()
                    .map(h -> index.getOrDefault(h, List.of()))
                    .filter(holders -> holders.size() <= most)
                    .forEach(holders -> holders.forEach(j -> seen[j] = true));
            for (int j = at + 1; j < seen.length; j++) {
                if (seen[j] && sentences.get(at).article() != sentences.get(j).article()) {
                    score(at, j);
                }
            }
        }
    }

    private void score(int i, int j) {
        double score =
                Match.of(sentences.get(i).terms(), sentences.get(j).terms()).score();
        if (score > 0) {
            scores.get(i).put(j, score);
            scores.get(j).put(i, score);
        }
    }

    /** The score of two sentences, from 0 to 1; 0 if nothing is shared. */
    double at(int i, int j) {
        return i < 0 || j < 0 || i >= scores.size() ? 0 : scores.get(i).getOrDefault(j, 0.0);
    }

    /** The sentences of other articles that share something with it, with their scores. */
    Map<Integer, Double> of(int i) {
        return scores.get(i);
    }
}
