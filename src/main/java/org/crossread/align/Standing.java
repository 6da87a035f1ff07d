package org.crossread.align;

import java.util.Arrays;
import java.util.List;

/**
 * How well two sentences go together, among all that each could go with: their own likeness and that of what stands
 * beside them, held against the best that each finds in the other's article. Reporters who use other words leave little
 * likeness, yet more than with any other sentence.
 */
final class Standing {

    /**
     * What the likeness of the sentences beside a pair adds to it. On 20 cases of coverage, 15 of them by two further
     * hands, .2 costs .02 of the recall of pairs.
     */
    private static final double CONTEXT = 0.5;

    private final Pairing pairing;
    /** Whose each sentence is. */
    private final int[] article;
    /** The best likeness of each sentence in each article. */
    private final double[][] best;

    Standing(List<Told> sentences) {
        this.pairing = new Pairing(sentences);
        this.article = sentences.stream().mapToInt(Told::article).toArray();
        int articles = Arrays.stream(article).max().orElse(-1) + 1;
        this.best = new double[sentences.size()][articles];
        for (int i = 0; i < best.length; i++) {
            int[] partners = pairing.of(i);
            double[] scores = pairing.scores(i);
            for (int k = 0; k < partners.length; k++) {
                int other = article[partners[k]];
                best[i][other] = Math.max(best[i][other], scores[k]);
            }
        }
    }

    /** The sentences of other articles that share something with it, in order. */
    int[] partners(int i) {
        return pairing.of(i);
    }

    /** The likeness of two sentences by themselves, from 0 to 1. */
    double alone(int i, int j) {
        return pairing.at(i, j);
    }

    /** From 0, nothing in common; more than 1 with neighbours that are alike too. */
    double of(int i, int j) {
        return of(i, j, pairing.at(i, j));
    }

    /** The standing of a sentence with each of its partners, in their order. */
    double[] ofPartners(int i) {
        int[] partners = pairing.of(i);
        double[] alone = pairing.scores(i);
        double[] standings = new double[partners.length];
        for (int k = 0; k < partners.length; k++) {
            standings[k] = of(i, partners[k], alone[k]);
        }
        return standings;
    }

    private double of(int i, int j, double alone) {
        if (alone <= 0) {
            return 0;
        }
        double before = beside(i, -1) && beside(j, -1) ? pairing.at(i - 1, j - 1) : 0;
        double after = beside(i, 1) && beside(j, 1) ? pairing.at(i + 1, j + 1) : 0;
        double share = alone / best[i][article[j]] * (alone / best[j][article[i]]);
        return share * (alone + CONTEXT * Math.max(before, after));
    }

    private boolean beside(int i, int step) {
        int other = i + step;
        return other >= 0 && other < article.length && article[other] == article[i];
    }
}
