package org.crossread.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.CheckCues;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.Period;

/**
 * The year in which something last was, told by how long ago that is: of June 2024, "the first strike in 25 years" and
 * "after an absence of 25 years" tell of 1999, give or take one.
 */
final class LastTime {

    private static final String ABOUT = "about ";

    private static final Pattern YEARS = Pattern.compile("P(\\d{1,3})Y");

    /** Words before a length in which "first" stands: "the first fatal crash on the line in 25 years". */
    private static final int REACH = 8;

    /** Words between "last" and the year: "last erupted in 2004". */
    private static final int LAST = 4;

    private LastTime() {}

    /** Whether a date was made from a length of time. */
    static boolean is(DateFact date) {
        return date.timex().startsWith(ABOUT);
    }

    /** The years that the lengths of a passage tell, as mentions of dates; none if its article has no day. */
    static List<Mention> in(Passage passage) {
        List<Mention> mentions = new ArrayList<>();
        Optional<LocalDate> day = passage.article().anchor().map(a -> a.day());
        if (day.isEmpty()) {
            return mentions;
        }
        for (Mention mention : passage.mentions(Fact.Kind.DATE)) {
            DateFact length = DateRelation.hedged(mention);
            Matcher years = YEARS.matcher(length.timex());
            boolean exact = length.type() == DateFact.Type.DURATION && length.bound() == DateFact.Bound.WITHIN;
            if (exact && years.matches() && (isFirst(mention) || isAbsence(mention))) {
                DateFact date = date(length, Integer.parseInt(years.group(1)), day.get());
                mentions.add(new Mention(passage, date, mention.sentence(), mention.from(), mention.to()));
            }
        }
        return mentions;
    }

    private static DateFact date(DateFact length, int years, LocalDate day) {
        int year = day.getYear() - years;
        Period period = new Period(
                LocalDate.of(year - 1, 1, 1).atStartOfDay(),
                LocalDate.of(year + 2, 1, 1).atStartOfDay());
        String proof = years + " years before " + day.getYear() + ": in or about " + year;
        return new DateFact(
                length.where(), DateFact.Type.DATE, ABOUT + year, Optional.of(period), DateFact.Bound.WITHIN, proof);
    }

    /** "The first strike [in 25 years]". */
    private static boolean isFirst(Mention mention) {
        String before = mention.form(mention.from() - 1);
        if (!before.equals("in") && !before.equals("for")) {
            return false;
        }
        return cue(mention, CheckCues.Role.LAST_TIME, REACH);
    }

    /** "A [12-year] absence", "an absence of [12 years]". */
    private static boolean isAbsence(Mention mention) {
        CheckCues cues = CheckCues.standard();
        boolean behind = cues.is(CheckCues.Role.ABSENCE, mention.form(mention.to()));
        boolean before = mention.form(mention.from() - 1).equals("of")
                && cues.is(CheckCues.Role.ABSENCE, mention.form(mention.from() - 2));
        return behind || before;
    }

    private static boolean cue(Mention mention, CheckCues.Role role, int reach) {
        for (int w = mention.from() - 1; w >= mention.from() - reach && mention.holds(w); w--) {
            if (mention.passage().words().get(w).punctuation()) {
                return false;
            }
            if (CheckCues.standard().is(role, mention.form(w))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one tells of the last time that there was such a thing and the other of the last time that it was so
     * high: the first cut since May and the lowest rate since March.
     */
    static boolean ofTwoKinds(Mention left, Mention right) {
        return Edge.of(left) == Edge.LAST && Edge.of(right) == Edge.LAST && highest(left) != highest(right);
    }

    /** Whether it tells of the last time that something was so high. */
    static boolean highest(Mention mention) {
        return cue(mention, CheckCues.Role.LAST_TIME, REACH) && !cue(mention, CheckCues.Role.FIRST_TIME, REACH);
    }

    /** Whether the words around a date say that something last was then: "the first since 1999", "last seen in 1999". */
    static boolean told(Mention mention) {
        if (Edge.of(mention) == Edge.LAST) {
            return true;
        }
        for (int w = mention.from() - 1; w >= mention.from() - LAST && mention.holds(w); w--) {
            if (mention.form(w).equals("last")) {
                return true;
            }
        }
        return false;
    }
}
