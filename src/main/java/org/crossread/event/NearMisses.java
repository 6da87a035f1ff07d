package org.crossread.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says why events that are nearly alike stand apart: {@code apart from E2: same Brandt, Ollerby; 4 years between}. */
final class NearMisses {

    /**
     * The share of the threshold that the articles must reach on average, time left aside; below it nobody would take
     * two events for one. Chosen by judgement.
     */
    private static final double SHARE = 0.6;

    /** More events than these are no explanation. */
    private static final int SHOWN = 3;

    private static final int NAMES = 3;

    private static final double YEAR = 365.25;
    private static final double MONTH = YEAR / 12;

    private final List<List<Integer>> groups;
    private final List<Digest> articles;
    private final Vectors vectors;
    private final List<SortedMap<Integer, Double>> likeness = new ArrayList<>();

    /**
     * @param groups the events, in their order
     * @param articles all of them
     * @param vectors of the articles
     * @param near the likeness of articles, time left aside
     */
    NearMisses(
            List<List<Integer>> groups, List<Digest> articles, Vectors vectors, List<SortedMap<Integer, Double>> near) {
        this.groups = groups;
        this.articles = articles;
        this.vectors = vectors;
        int[] groupOf = new int[articles.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g)) {
                groupOf[member] = g;
            }
        }
        for (int g = 0; g < groups.size(); g++) {
            SortedMap<Integer, Double> sums = new TreeMap<>();
            for (int member : groups.get(g)) {
                near.get(member).forEach((other, cosine) -> sums.merge(groupOf[other], cosine, Double::sum));
            }
            sums.remove(g);
            likeness.add(sums);
        }
    }

    /**
     * Why the nearest events are not this one; empty if none is near.
     *
     * @param group index of the event
     * @param threshold of the grouping
     */
    List<String> of(int group, double threshold) {
        return likeness.get(group).keySet().stream()
                .filter(other -> average(group, other) >= SHARE * threshold)
                .sorted(Comparator.comparing((Integer other) -> -average(group, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .map(other -> "apart from E" + (other + 1) + ": " + why(group, other))
                .toList();
    }

    private double average(int group, int other) {
        double pairs = (double) groups.get(group).size() * groups.get(other).size();
        return likeness.get(group).getOrDefault(other, 0.0) / pairs;
    }

    private String why(int group, int other) {
        Subject one = new Subject(groups.get(group), vectors);
        Subject two = new Subject(groups.get(other), vectors);
        List<String> names = first(one.namesWith(two));
        String same = names.isEmpty() ? one.sharedWith(two) + " shared terms" : "same " + String.join(", ", names);
        long days = daysBetween(group, other);
        if (days > Likeness.NEWS) {
            return same + "; " + words(days) + " between";
        }
        List<String> here = first(one.namesWithout(two));
        List<String> there = first(two.namesWithout(one));
        String differ = (here.isEmpty() ? "" : "; here " + String.join(", ", here))
                + (there.isEmpty() ? "" : "; there " + String.join(", ", there));
        return same + (differ.isEmpty() ? "; little else" : differ);
    }

    private static List<String> first(List<String> names) {
        return names.stream().limit(NAMES).toList();
    }

    /** The least distance of two days of publication, one of each event; 0 where one event has none. */
    private long daysBetween(int group, int other) {
        return days(group).stream()
                .flatMapToLong(a -> days(other).stream().mapToLong(b -> Math.abs(ChronoUnit.DAYS.between(a, b))))
                .min()
                .orElse(0);
    }

    private List<LocalDate> days(int group) {
        return groups.get(group).stream()
                .flatMap(i -> articles.get(i).published().stream())
                .distinct()
                .toList();
    }

    private static String words(long days) {
        if (days >= 2 * YEAR) {
            return Math.round(days / YEAR) + " years";
        }
        return days >= 2 * MONTH ? Math.round(days / MONTH) + " months" : days + " days";
    }
}
