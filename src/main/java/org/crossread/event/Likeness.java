package org.crossread.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossread.model.Article;
import org.crossread.model.Published;

/** How alike articles are in what they report and when they appeared. */
final class Likeness {

    /** Within these days of each other two papers may well report the same. */
    private static final double NEWS = 3;

    /** After these further days likeness counts half: a follow-up, or another event with the same people. */
    private static final double HALF = 14;

    private Likeness() {}

    /** For each article the others that are like it, by index, from 0 to 1. */
    static List<SortedMap<Integer, Double>> of(List<Article> articles, Vectors vectors) {
        List<SortedMap<Integer, Double>> near = Neighbours.of(vectors);
        List<SortedMap<Integer, Double>> all = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            SortedMap<Integer, Double> row = new TreeMap<>();
            Article article = articles.get(i);
            near.get(i).forEach((j, cosine) -> row.put(j, cosine * timeliness(article, articles.get(j))));
            all.add(row);
        }
        return all;
    }

    private static double timeliness(Article one, Article other) {
        Optional<LocalDate> first = one.metadata().published().map(Published::day);
        Optional<LocalDate> second = other.metadata().published().map(Published::day);
        if (first.isEmpty() || second.isEmpty()) {
            return 1;
        }
        double days = Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()));
        return days <= NEWS ? 1 : 1 / (1 + (days - NEWS) / HALF);
    }
}
