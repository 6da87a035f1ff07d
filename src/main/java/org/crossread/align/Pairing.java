package org.crossread.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The likeness of the sentences of an event across its articles; only those that share a term are compared. */
final class Pairing {

    private final List<Told> sentences;
    private final List<int[]> partners = new ArrayList<>();
    private final List<double[]> scores = new ArrayList<>();

    Pairing(List<Told> sentences) {
        this.sentences = sentences;
        List<double[]> told = new ArrayList<>();
        Vocabulary vocabulary = new Vocabulary(sentences);
        List<int[]> ids =
                IntStream.range(0, sentences.size()).mapToObj(vocabulary::of).toList();
        List<List<Integer>> holders = new ArrayList<>();
        for (int v = 0; v < vocabulary.size(); v++) {
            holders.add(new ArrayList<>());
        }
        for (int i = 0; i < ids.size(); i++) {
            int at = i;
            Arrays.stream(ids.get(i)).distinct().forEach(v -> holders.get(v).add(at));
        }
        List<double[]> termWeights = sentences.stream()
                .map(s -> s.terms().stream().mapToDouble(Term::weight).toArray())
                .toList();
        double[] best = new double[vocabulary.size()];
        for (int i = 0; i < ids.size(); i++) {
            List<Integer> touched = spread(vocabulary, ids.get(i), best);
            boolean[] seen = new boolean[ids.size()];
            for (int v : touched) {
                holders.get(v).forEach(j -> seen[j] = true);
            }
            told.add(row(i, seen, ids, termWeights, best));
            touched.forEach(v -> best[v] = 0);
        }
        score(told);
    }

    /** Turns what each sentence tells of the others into scores of pairs, so that none is worked out twice. */
    private void score(List<double[]> told) {
        double[] weights =
                sentences.stream().mapToDouble(s -> Match.weight(s.terms())).toArray();
        for (int i = 0; i < weights.length; i++) {
            int[] others = partners.get(i);
            double[] row = new double[others.length];
            for (int k = 0; k < others.length; k++) {
                int j = others[k];
                int at = Arrays.binarySearch(partners.get(j), i);
                if (at >= 0 && weights[i] > 0 && weights[j] > 0) {
                    double there = told.get(i)[k];
                    double back = told.get(j)[at];
                    row[k] = new Match(back / weights[i], there / weights[j], Math.min(there, back)).score();
                }
            }
            scores.add(row);
        }
    }

    /** Writes for each term how far the sentence with these terms tells it; gives those it tells at all. */
    private static List<Integer> spread(Vocabulary vocabulary, int[] terms, double[] best) {
        List<Integer> touched = new ArrayList<>();
        for (int term : terms) {
            int[] related = vocabulary.related(term);
            double[] agreement = vocabulary.agreement(term);
            for (int k = 0; k < related.length; k++) {
                if (best[related[k]] == 0) {
                    touched.add(related[k]);
                }
                best[related[k]] = Math.max(best[related[k]], agreement[k]);
            }
        }
        return touched;
    }

    /** Notes the partners of a sentence; gives the weight of each that it tells. */
    private double[] row(int i, boolean[] seen, List<int[]> ids, List<double[]> termWeights, double[] best) {
        int[] others = new int[seen.length];
        double[] sums = new double[seen.length];
        int count = 0;
        for (int j = 0; j < seen.length; j++) {
            if (seen[j] && sentences.get(i).article() != sentences.get(j).article()) {
                double sum = 0;
                int[] terms = ids.get(j);
                double[] weights = termWeights.get(j);
                for (int k = 0; k < terms.length; k++) {
                    sum += best[terms[k]] * weights[k];
                }
                others[count] = j;
                sums[count++] = sum;
            }
        }
        partners.add(Arrays.copyOf(others, count));
        return Arrays.copyOf(sums, count);
    }

    /** The score of two sentences, from 0 to 1; 0 if nothing is shared. */
    double at(int i, int j) {
        if (i < 0 || j < 0 || i >= scores.size() || j >= scores.size()) {
            return 0;
        }
        int at = Arrays.binarySearch(partners.get(i), j);
        return at < 0 ? 0 : scores.get(i)[at];
    }

    /** Their scores, in the same order. */
    double[] scores(int i) {
        return scores.get(i);
    }

    /** The sentences of other articles that share something with it, in order. */
    int[] of(int i) {
        return partners.get(i);
    }
}
