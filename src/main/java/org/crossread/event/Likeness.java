package org.crossread.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How alike articles are in what they report and when they appeared. */
final class Likeness {

    /**
     * Within these days of each other two papers may well report the same. Set by judgement, as is {@link #HALF}: few
     * of the articles at hand tell their day.
     */
    static final double NEWS = 3;

    /** After these further days likeness counts half: a follow-up, or another event with the same people. */
    private static final double HALF = 14;

    private Likeness() {}

    /**
     * For each article the others that are like it, by index, from 0 to 1.
     *
     * @param near the same without time
     */
    static List<SortedMap<Integer, Double>> of(List<Digest> articles, List<SortedMap<Integer, Double>> near) {
        List<SortedMap<Integer, Double>> all = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            SortedMap<Integer, Double> row = new TreeMap<>();
            Digest article = articles.get(i);
            near.get(i).forEach((j, cosine) -> row.put(j, cosine * timeliness(article, articles.get(j))));
            all.add(row);
        }
        return all;
    }

    private static double timeliness(Digest one, Digest other) {
        Optional<LocalDate> first = one.published();
        Optional<LocalDate> second = other.published();
        if (first.isEmpty() || second.isEmpty()) {
            return 1;
        }
        double days = Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()));
        return days <= NEWS ? 1 : 1 / (1 + (days - NEWS) / HALF);
    }
}
