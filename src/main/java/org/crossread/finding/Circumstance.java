package org.crossread.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.Places;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.Period;

/**
 * When and in which country a clause says that something is so: figures of May and of June, and of Chile and of Peru,
 * are of two things.
 *
 * @param time that stands nearest in the clause; empty if none does
 * @param places that the whole world names, in the clause
 */
record Circumstance(Optional<Told> time, Set<String> places) {

    /**
     * A date.
     *
     * @param period when it is
     * @param text how it is told
     */
    record Told(Period period, String text) {}

    /** Words to either side in which a clause's date or place stands. */
    private static final int REACH = 9;

    Circumstance {
        places = Set.copyOf(places);
    }

    static Circumstance of(Mention mention) {
        int from = edge(mention, mention.from() - 1, -1);
        int to = edge(mention, mention.to(), 1);
        Optional<Told> time = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (Mention date : mention.passage().mentions(Fact.Kind.DATE)) {
            int away = Math.max(mention.from() - date.to(), date.from() - mention.to());
            boolean inside = date.from() >= from && date.to() <= to && away >= 0 && away < nearest;
            if (inside && date.fact() instanceof DateFact fact && dated(fact) && !ToldOn.said(date)) {
                time = fact.period().map(p -> new Told(p, date.text()));
                nearest = away;
            }
        }
        Set<String> places = new HashSet<>();
        for (Mention name : mention.passage().mentions(Fact.Kind.NAME)) {
            if (name.from() >= from && name.to() <= to && name.fact() instanceof NameFact fact) {
                Places.standard().place(fact.canonical()).ifPresent(places::add);
            }
        }
        return new Circumstance(time, places);
    }

    private static boolean dated(DateFact fact) {
        return fact.type() == DateFact.Type.DATE
                && fact.bound() == DateFact.Bound.WITHIN
                && fact.period().isPresent();
    }

    /** The last word of the clause on one side, seen from the mention: a mark ends it. */
    private static int edge(Mention mention, int start, int step) {
        List<Word> words = mention.passage().words();
        int w = start;
        while (Math.abs(w - start) < REACH
                && w >= 0
                && w < words.size()
                && words.get(w).sentence() == mention.sentence()
                && !words.get(w).punctuation()) {
            w += step;
        }
        return step < 0 ? w + 1 : w;
    }

    /** Whether the two are of two countries. */
    boolean elsewhere(Circumstance other) {
        return !places.isEmpty() && !other.places.isEmpty() && places.stream().noneMatch(other.places::contains);
    }

    /** Whether the two are of two months, quarters or years; what two reports date differently is a day. */
    boolean atOtherTime(Circumstance other) {
        if (time.isEmpty() || other.time.isEmpty()) {
            return false;
        }
        Period mine = time.get().period();
        Period theirs = other.time.get().period();
        return DateSize.isLong(mine)
                && DateSize.isLong(theirs)
                && !mine.overlaps(SameMonth.moved(
                        mine, time.get().text(), theirs, other.time.get().text()));
    }

    /** Whether the two are of two times, however long. */
    boolean onOtherDay(Circumstance other) {
        if (time.isEmpty() || other.time.isEmpty()) {
            return false;
        }
        String mine = time.get().text();
        String theirs = other.time.get().text();
        Period here = time.get().period();
        Period week = SameWeekday.moved(here, mine, other.time.get().period(), theirs);
        return !here.overlaps(SameMonth.moved(here, mine, week, theirs));
    }
}
