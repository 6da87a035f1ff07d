package org.crossread.finding;

import java.time.Duration;
import java.util.stream.Stream;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.Period;

/** Sentences that look back: "In March 2023 a bus hit a plough; nobody was hurt" tells nothing of today's crash. */
final class Backdrop {

    /** Words before the date that opens a look back: "Back in". */
    private static final int OPENING = 2;

    /** Days before its report from which on a date is no longer of its news. Set by hand. */
    private static final int PAST = 60;

    private static final int WEEK = 7;

    /** Days before a report after which a bare year is no time of its news. Set by hand. */
    private static final int LONG = 2 * 365;

    private Backdrop() {}

    /** Whether one of the sentences opens with a date long past, and the other names none. */
    static boolean parted(Mention left, Mention right) {
        return (opens(left) && pasts(right).findAny().isEmpty())
                || (opens(right) && pasts(left).findAny().isEmpty());
    }

    private static boolean opens(Mention mention) {
        int last = Clause.around(mention).start() + OPENING;
        return pasts(mention).anyMatch(d -> d.from() <= last);
    }

    /** The dates long past that a mention's sentence names. */
    private static Stream<Mention> pasts(Mention mention) {
        return mention.passage().mentions(Fact.Kind.DATE).stream()
                .filter(d -> d.sentence() == mention.sentence() && isPast(d));
    }

    private static boolean isPast(Mention date) {
        return ((DateFact) date.fact())
                .period()
                .flatMap(p -> ToldOn.written(date)
                        .map(day -> p.until()
                                .toLocalDate()
                                .plusDays(PAST + length(p))
                                .isBefore(day)))
                .orElse(false);
    }

    /** A quarter is news for longer than a day. */
    private static long length(Period period) {
        return Duration.between(period.from(), period.until()).toDays();
    }

    /** Whether one is a day of the week of its report and the other a year long past: "today", "first held in 1911". */
    static boolean oneIsNews(Mention left, Mention right) {
        return (news(left) && longPast(right)) || (news(right) && longPast(left));
    }

    private static boolean news(Mention mention) {
        return ToldOn.sinceWritten(mention)
                .filter(days -> Math.abs(days) <= WEEK)
                .isPresent();
    }

    private static boolean longPast(Mention mention) {
        return ((DateFact) mention.fact()).timex().indexOf('-') < 0
                && ToldOn.sinceWritten(mention).filter(days -> days < -LONG).isPresent();
    }
}
