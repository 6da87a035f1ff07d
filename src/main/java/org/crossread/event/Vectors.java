package org.crossread.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crossread.lexicon.Commonness;
import org.crossread.lexicon.WorldNames;

/**
 * Articles as weighted words of length one, so that a product of two is their cosine.
 *
 * <p>A word weighs by how rare it is (Sparck Jones 1972), counted in the articles at hand and in a background of news,
 * so that two articles can be weighed as well as ten thousand. A name weighs more, and more again where the article
 * comes back to it: the persons a report is about tell it from another report of the same kind. Names that all news is
 * full of, small numbers and years tell little.
 *
 * <p>The numbers were chosen together, by B-cubed F1 on 197 articles of 16 events, two alike in each topic: on all, on
 * each topic alone and on random halves of the topics; and so that of five articles with the same people on four
 * events no two come together that should not.
 */
final class Vectors {

    /**
     * How many articles the background counts as. With few, the best threshold moves with the number of articles at
     * hand, and one threshold for all of them costs two points: F1 on all and on halves .942 and .908 with 15, .946
     * and .942 with 30, 60 and 100; on one topic alone .81, .86, .87, .93. With 100 the five articles fall together.
     */
    private static final double BACKGROUND = 60;

    /** Names and numbers: F1 .950, .946, .946 with 2, 3, 4; 2 is worse by a point on topics alone. */
    private static final double NAME = 3;

    /** What each time a name is told e times as often adds to it: F1 .937, .946, .946, .923 with 0, .25, .5, .75. */
    private static final double AGAIN = 0.25;

    /**
     * The share of articles that the names of all news, small numbers and years are taken to have, and from which on
     * a name counts as a word. On the articles .03 and .08 do the same; without, the five articles fall together.
     */
    private static final double EVERYWHERE = 0.08;

    private static final double COMMON = 0.03;

    /**
     * The share of articles of the rarest word; a word of no list is not rarer. Among 290 articles none is; among ten
     * thousand a misspelt word would outweigh three names.
     */
    private static final double RAREST = 0.004;

    /** A number of one or two digits, or a year. */
    private static final Pattern FREQUENT = Pattern.compile("\\d{1,2}|(19|20)\\d\\d");

    private final Words words;
    private final List<double[]> units = new ArrayList<>();

    Vectors(Words words) {
        this.words = words;
        double[] weights = new double[words.size()];
        boolean[] telling = new boolean[words.size()];
        for (int w = 0; w < weights.length; w++) {
            double share = share(words.stem(w));
            telling[w] = words.isName(w) && share < COMMON;
            weights[w] = rarity(w, share) * (telling[w] ? NAME : 1);
        }
        for (int i = 0; i < words.articles(); i++) {
            units.add(unit(words.of(i), words.times(i), weights, telling));
        }
    }

    private static double[] unit(int[] own, int[] times, double[] weights, boolean[] telling) {
        double[] unit = new double[own.length];
        double sum = 0;
        for (int k = 0; k < own.length; k++) {
            unit[k] = weights[own[k]] * (telling[own[k]] ? 1 + AGAIN * Math.log(times[k]) : 1);
            sum += unit[k] * unit[k];
        }
        double length = Math.sqrt(sum);
        for (int k = 0; k < unit.length; k++) {
            unit[k] /= length;
        }
        return unit;
    }

    private static double share(String stem) {
        double listed = Commonness.standard().share(stem);
        boolean everywhere =
                WorldNames.standard().holds(stem) || FREQUENT.matcher(stem).matches();
        return everywhere ? Math.max(listed, EVERYWHERE) : listed;
    }

    private double rarity(int word, double share) {
        double holders = words.holders(word) + BACKGROUND * share;
        return -Math.log(Math.max(RAREST, holders / (words.articles() + BACKGROUND)));
    }

    Words words() {
        return words;
    }

    /** The weights of the article's words, in the order of {@link Words#of}. */
    double[] at(int article) {
        return units.get(article);
    }

    /** The number of articles. */
    int size() {
        return units.size();
    }
}
