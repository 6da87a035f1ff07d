package org.crossread.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common a word is in news, so that a few articles can be weighed without a collection to count in.
 *
 * <p>The shares in {@code common-words.txt} are estimates in five steps.
 */
public final class Commonness {

    /** The share of articles that have a given word of no list; one of 250. */
    private static final double UNLISTED = 0.004;

    private static final Commonness STANDARD = new Commonness();

    private final Map<String, Double> shares = new HashMap<>();

    private Commonness() {
        for (String line : Lines.of("common-words.txt")) {
            List<String> fields = Lines.words(line);
            double share = Double.parseDouble(fields.get(0));
            for (String word : fields.subList(1, fields.size())) {
                shares.merge(Stems.standard().of(word), share, Math::max);
            }
        }
    }

    /** The estimates of this project's data file. */
    public static Commonness standard() {
        return STANDARD;
    }

    /** The share of news articles that have the word of this stem, above 0 and at most 1. */
    public double share(String stem) {
        return shares.getOrDefault(stem, UNLISTED);
    }
}
