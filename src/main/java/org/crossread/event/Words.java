package org.crossread.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all articles by number, and which of them are names.
 *
 * <p>A stem counts as a name, whatever its spelling in one place, if most of the time it is a number or stands in
 * capitals inside a sentence.
 */
final class Words {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<int[]> times = new ArrayList<>();

    Words(List<Digest> articles) {
        for (Digest article : articles) {
            int[] own = new int[article.words().size()];
            int[] often = new int[own.length];
            for (int i = 0; i < own.length; i++) {
                Digest.Use use = article.words().get(i);
                own[i] = numbers.computeIfAbsent(use.stem(), s -> numbers.size());
                often[i] = use.times();
                if (own[i] == entries.size()) {
                    entries.add(new Entry(use, 1));
                } else {
                    entries.set(own[i], entries.get(own[i]).and(use));
                }
            }
            words.add(own);
            times.add(often);
        }
    }

    /** The number of articles. */
    int articles() {
        return words.size();
    }

    /** The number of different stems. */
    int size() {
        return entries.size();
    }

    /** The numbers of the stems of an article. */
    int[] of(int article) {
        return words.get(article);
    }

    /** How often each of them stands there, in the same order. */
    int[] times(int article) {
        return times.get(article);
    }

    /** How many articles have the word. */
    int holders(int word) {
        return entries.get(word).holders();
    }

    String stem(int word) {
        return entries.get(word).use().stem();
    }

    boolean isName(int word) {
        Digest.Use use = entries.get(word).use();
        return 2 * use.asName() > use.times();
    }

    /** A spelling in which the word stands somewhere, in capitals where there is one. */
    String shown(int word) {
        return entries.get(word).use().shown();
    }

    private record Entry(Digest.Use use, int holders) {
        Entry and(Digest.Use other) {
            return new Entry(use.and(other), holders + 1);
        }
    }
}
