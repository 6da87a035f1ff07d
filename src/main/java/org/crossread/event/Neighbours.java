package org.crossread.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which articles are alike, found through the words they share instead of by comparing all with all. */
final class Neighbours {

    /** A word in more articles than this tells nothing about an event; an event has seldom so many. */
    private static final int TOO_COMMON = 300;

    /** Likeness below this is left out; a quarter of the threshold of {@link Events}. */
    private static final double LEAST = 0.03;

    private Neighbours() {}

    /** For each article the others by index, with their cosine from 0 to 1; those that share nothing are left out. */
    static List<SortedMap<Integer, Double>> of(Vectors vectors) {
        Map<String, List<Entry>> index = new HashMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            int article = i;
            vectors.at(i)
                    .forEach((word, weight) ->
                            index.computeIfAbsent(word, w -> new ArrayList<>()).add(new Entry(article, weight)));
        }
        List<SortedMap<Integer, Double>> all = new ArrayList<>();
        double[] sums = new double[vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            List<Integer> touched = new ArrayList<>();
            for (Map.Entry<String, Double> word : vectors.at(i).entrySet()) {
                List<Entry> holders = index.getOrDefault(word.getKey(), List.of());
                if (holders.size() > TOO_COMMON) {
                    continue;
                }
                for (Entry holder : holders) {
                    if (sums[holder.article()] == 0) {
                        touched.add(holder.article());
                    }
                    sums[holder.article()] += holder.weight() * word.getValue();
                }
            }
            SortedMap<Integer, Double> near = new TreeMap<>();
            for (int j : touched) {
                if (j != i && sums[j] >= LEAST) {
                    near.put(j, Math.min(1, sums[j]));
                }
                sums[j] = 0;
            }
            all.add(near);
        }
        return all;
    }

    private record Entry(int article, double weight) {}
}
