package org.crossread.event;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.crossread.lexicon.Commonness;

/** The words of a group of articles: how much each weighs there, and how many of them have it. */
final class Subject {

    /** From this share of articles on a word tells nothing; months and days stand in one of six. */
    private static final double COMMON = 0.1;

    private final Words words;
    private final int articles;
    private final SortedMap<Integer, Double> weights = new TreeMap<>();
    private final SortedMap<Integer, Integer> holders = new TreeMap<>();

    Subject(List<Integer> group, Vectors vectors) {
        words = vectors.words();
        articles = group.size();
        for (int article : group) {
            int[] own = words.of(article);
            for (int k = 0; k < own.length; k++) {
                weights.merge(own[k], vectors.at(article)[k], Double::sum);
                holders.merge(own[k], 1, Integer::sum);
            }
        }
    }

    /** The words that two or more of the articles have: those that most have first, then the heaviest. */
    List<Integer> shared() {
        return holders.keySet().stream()
                .filter(w -> held(w) > 1)
                .sorted(Comparator.comparing((Integer w) -> -held(w))
                        .thenComparing(heaviest())
                        .thenComparing(words::stem))
                .toList();
    }

    /** The names that both groups have, the most telling first. */
    List<String> namesWith(Subject other) {
        return names(Comparator.comparing((Integer w) -> -weight(w) * other.weight(w)), w -> other.held(w) > 0);
    }

    /** The names that at least half of its articles have and none of the other's, the most telling first. */
    List<String> namesWithout(Subject other) {
        return names(heaviest(), w -> 2 * held(w) >= articles && other.held(w) == 0);
    }

    /** How many words both have. */
    long sharedWith(Subject other) {
        return weights.keySet().stream().filter(w -> other.held(w) > 0).count();
    }

    /** Whether it is a name that tells something: in letters, and no month or day of the week. */
    boolean isName(int word) {
        String stem = words.stem(word);
        return words.isName(word)
                && Character.isLetter(stem.codePointAt(0))
                && Commonness.standard().share(stem) < COMMON;
    }

    String shown(int word) {
        return words.shown(word);
    }

    private List<String> names(Comparator<Integer> order, IntPredicate which) {
        return weights.keySet().stream()
                .filter(w -> isName(w) && which.test(w))
                .sorted(order.thenComparing(words::stem))
                .map(words::shown)
                .toList();
    }

    private Comparator<Integer> heaviest() {
        return Comparator.comparing(w -> -weight(w));
    }

    private double weight(int word) {
        return weights.getOrDefault(word, 0.0);
    }

    private int held(int word) {
        return holders.getOrDefault(word, 0);
    }
}
