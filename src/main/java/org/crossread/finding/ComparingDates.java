package org.crossread.finding;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.model.DateFact;
import org.crossread.model.Period;
import org.crossread.model.Place;
import org.crossread.model.Span;

/** Compares dates: days with days, clock times with clock times, durations with durations, in one setting. */
final class ComparingDates implements Comparing {

    private static final double LONELY = 0.3;

    /**
     * Two lengths, both counted by the clock or both by the calendar, of which each sentence has but one. On 60 cases of gold
     * anything from 0.3 to 1.5 finds the same; single sentences need 0.5.
     */
    private static final double LONELY_LENGTH = 0.5;

    /**
     * Two days, or two months, or two years, of which each sentence has but one, if they lie near each other. On the
     * same cases this finds two conflicts more; for dates of two sizes it finds four false ones.
     */
    private static final double LONELY_NEAR = 0.45;

    /** So many days, months or years apart are two dates of one thing at most. */
    private static final double FEW = 12;

    /** So many apart are of two things, however lonely: 1871 and last year. Set by hand. */
    private static final double MANY = 60;

    /**
     * Two clock times that have no rival in sentences that tell the same are of the same act, whatever the words
     * around.
     */
    private static final double LONELY_CLOCK = 0.5;

    /** Two articles that both have 18:45 speak of one act. */
    private static final double EXACT_CLOCK = 0.4;

    /** 1962 and 1926: two figures that changed places. */
    private static final double SLIP = 0.2;

    /** When something opens, reopens or takes effect is said of fewer things than when something happened. */
    private static final double ONE_EDGE = 0.15;

    /**
     * For the only date of one named owner in both sentences; on 33 cases of coverage 0.15 finds one fewer, neither a
     * false one.
     */
    private static final double SAME_OWNER = 0.25;

    private static final double AGE = 0.7;
    /**
     * One verb joins, two part: two outlets seldom use one verb, so the one tells more; at -0.2 signed and certified
     * part.
     */
    private static final double SAME_VERB = 0.25;

    private static final double OTHER_VERB = -0.1;

    /** For the very next day, month or year; twice as far is worth {@code HALVED} less. */
    private static final double NEXT = 0.15;

    private static final double HALVED = 0.05;
    private static final double FAR = -0.15;

    /** A day and a year, or a month and a decade, are seldom two answers to one question. */
    private static final double OTHER_UNIT = -0.2;

    private static final double OTHER_GRAIN = 8;

    private static final int MONTH = 27;

    /** When somebody spoke is not when it happened. */
    private static final double SAID = -1;

    /** A place that says nothing. */
    private static final Span ANYWHERE = new Span(0, 1);

    private final Map<Place, DateAbout> known = new HashMap<>();
    private final Owners owners;
    private final Settings settings;

    ComparingDates(Settings settings, Owners owners) {
        this.owners = owners;
        this.settings = settings;
    }

    static DateFact date(Mention mention) {
        return (DateFact) mention.fact();
    }

    @Override
    public Ruling ruling(Mention left, Mention right) {
        return DateRelation.of(left, right);
    }

    private record Matter(DateFact asTold, Edge edge, String text) {}

    @Override
    public Object matter(Mention mention) {
        DateFact fact = DateRelation.hedged(mention);
        DateFact anywhere =
                new DateFact(ANYWHERE, fact.type(), fact.timex(), fact.period(), fact.bound(), fact.derivation());
        return new Matter(anywhere, Edge.of(mention), mention.text());
    }

    @Override
    public String whose(Mention left, Mention right) {
        return owners.whose(left, right);
    }

    @Override
    public boolean rivals(Mention mention, Mention other) {
        return asks(mention).equals(asks(other)) && DateSize.of(date(mention)) == DateSize.of(date(other));
    }

    @Override
    public boolean orders(Mention mention, Mention other) {
        return (date(mention).type() == DateFact.Type.DURATION) == (date(other).type() == DateFact.Type.DURATION);
    }

    private String asks(Mention mention) {
        return switch (date(mention).type()) {
            case DATE, TIME -> about(mention).edge().starts() ? "from when" : "when";
            case DURATION -> "how long";
            case SET -> "how often";
        };
    }

    @Override
    public double sameThing(Mention left, Mention right, boolean lonely) {
        if (AgeDate.is(date(left)) || AgeDate.is(date(right))) {
            return ofAge(left, right);
        }
        if (parted(left, right) || owners.apart(left, right)) {
            return 0.01;
        }
        if (!counts(left).equals(counts(right)) || roughlyAgo(left, right) || roughlyAgo(right, left)) {
            return 0;
        }
        Optional<String> mine = about(left).verb();
        Optional<String> theirs = about(right).verb();
        if (about(left).deed().apart(about(right).deed())) {
            return 0.01;
        }
        boolean spoken = about(left).said() || about(right).said();
        boolean sameVerb = (mine.isPresent() && theirs.isPresent() && SameWord.is(mine.get(), theirs.get()))
                || (AgeDate.begins(left) && AgeDate.begins(right));
        if (Backdrop.oneIsNews(left, right)) {
            return 0;
        }
        if (sameVerb && about(left).deed().oneVoice(about(right).deed()) && owners.strangers(left, right)) {
            return 0.01;
        }
        if (ToldOn.ownDays(left, right) && (spoken || !sameVerb)) {
            return 0;
        }
        double sure = settings.likeness(left, right);
        boolean spans = date(left).type() == DateFact.Type.DURATION;
        boolean oneSaid = !spans && about(left).said() != about(right).said();
        sure += oneSaid ? SAID : 0;
        sure += nearness(date(left), date(right));
        if (mine.isPresent() && theirs.isPresent()) {
            sure += sameVerb ? SAME_VERB : OTHER_VERB;
        }
        sure += DateSlip.is(date(left), date(right)) ? SLIP : 0;
        sure += exactClock(date(left)) && date(left).timex().equals(date(right).timex()) ? EXACT_CLOCK : 0;
        sure += !spans && owners.answer(left, right) ? SAME_OWNER : 0;
        Edge edge = about(left).edge();
        boolean opens =
                (edge.starts() || edge == Edge.LAST) && edge == about(right).edge();
        sure += opens ? ONE_EDGE : 0;
        return Math.min(1, Math.max(0.01, sure + (lonely ? oneSaid ? LONELY : alone(date(left), date(right)) : 0)));
    }

    /** What it is worth that neither has a rival. */
    private static double alone(DateFact left, DateFact right) {
        if (clock(left) && clock(right)) {
            return LONELY_CLOCK;
        }
        if (left.type() == DateFact.Type.DURATION) {
            boolean clocked = DateSize.of(left) == DateSize.OF_HOURS;
            return clocked == (DateSize.of(right) == DateSize.OF_HOURS) ? LONELY_LENGTH : LONELY;
        }
        double unit = Math.min(length(left), length(right));
        boolean oneUnit = unit > 0 && Math.max(length(left), length(right)) <= unit * 2;
        return !oneUnit ? LONELY : units(left, right) <= FEW ? LONELY_NEAR : units(left, right) > MANY ? 0 : LONELY;
    }

    /** How far two dates lie apart, in the longer of their own lengths. */
    private static double units(DateFact left, DateFact right) {
        Period a = left.period().orElseThrow();
        Period b = right.period().orElseThrow();
        return Math.abs(days(a.from(), b.from())) / Math.max(length(left), length(right));
    }

    /**
     * "Seven minutes later" and "six minutes before the break" count from something; "seven minutes" tells how long.
     */
    private static String counts(Mention mention) {
        if (date(mention).type() != DateFact.Type.DURATION) {
            return "";
        }
        List<Word> words = mention.passage().words();
        String next =
                mention.to() < words.size() ? words.get(mention.to()).token().form() : "";
        return mention.text().endsWith(" later")
                ? "later"
                : next.equals("before") || mention.text().endsWith(" earlier") ? "before" : "";
    }

    /** "Six months ago" tells when something long past was; a day tells of today's news. */
    private static boolean roughlyAgo(Mention rough, Mention day) {
        return rough.text().endsWith(" ago")
                && length(date(rough)) > OTHER_GRAIN
                && length(date(day)) > 0
                && length(date(day)) <= 1;
    }

    /** Days of its period; 0 where it has none. */
    private static double length(DateFact date) {
        return date.period().map(p -> days(p.from(), p.until())).orElse(0.0);
    }

    /** A time of day, or a length in hours and minutes. */
    private static boolean clock(DateFact date) {
        return date.type() == DateFact.Type.TIME || date.timex().startsWith("PT");
    }

    /** A time of day to the minute, and not on the hour. */
    private static boolean exactClock(DateFact date) {
        int colon = date.timex().indexOf(':');
        return date.type() == DateFact.Type.TIME && colon > 0 && !date.timex().endsWith(":00");
    }

    /**
     * Whether the two are of two things by what stands beside them: a rate, a limit, what was before, another country.
     */
    private boolean parted(Mention left, Mention right) {
        DateAbout here = about(left);
        DateAbout there = about(right);
        boolean spans =
                date(left).type() == DateFact.Type.DURATION && date(right).type() == DateFact.Type.DURATION;
        return here.rate() != there.rate()
                || (here.rate() && !left.text().equals(right.text()))
                || here.baseline() != there.baseline()
                || ((spans || (isLong(left) && isLong(right))) && here.scope().apart(there.scope()))
                || here.scope().ofOtherKind(there.scope())
                || here.circumstance().elsewhere(there.circumstance())
                || (spans && here.circumstance().onOtherDay(there.circumstance()))
                || (spans && here.deed().oneIsToCome(there.deed()))
                || (!spans && ToldOn.doneAndToCome(left, right));
    }

    /** A month, a season, a year. */
    private static boolean isLong(Mention mention) {
        return date(mention).period().stream().anyMatch(p -> days(p.from(), p.until()) >= MONTH);
    }

    private DateAbout about(Mention mention) {
        return known.computeIfAbsent(mention.place(), p -> DateAbout.of(mention));
    }

    /** Two dates of one thing lie near each other, counted in the units in which they are given. */
    private static double nearness(DateFact left, DateFact right) {
        if (left.type() != DateFact.Type.DATE
                || right.type() != DateFact.Type.DATE
                || left.period().isEmpty()
                || right.period().isEmpty()) {
            return 0;
        }
        Period a = left.period().get();
        Period b = right.period().get();
        double unit = Math.max(days(a.from(), a.until()), days(b.from(), b.until()));
        double finer = Math.min(days(a.from(), a.until()), days(b.from(), b.until()));
        double units = Math.abs(days(a.from(), b.from())) / unit;
        double near = NEXT - HALVED * Math.log(Math.max(1, units)) / Math.log(2);
        return Math.max(FAR, near) + (unit > finer * OTHER_GRAIN ? OTHER_UNIT : 0);
    }

    private static double days(LocalDateTime from, LocalDateTime until) {
        return Math.max(1, Duration.between(from, until).toHours() / 24.0);
    }

    /** An age speaks of a beginning only; what else happened in a year has no age. */
    private static double ofAge(Mention left, Mention right) {
        boolean ages = AgeDate.is(date(left)) && AgeDate.is(date(right));
        Mention year = AgeDate.is(date(left)) ? right : left;
        return !ages && AgeDate.begins(year) ? AGE : 0;
    }
}
