package org.crossread.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.crossread.model.Anchor;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;

/** Sentences that look back: "In March 2023 a bus hit a plough; nobody was hurt" tells nothing of today's crash. */
final class Backdrop {

    /** Words before the date that opens a look back: "Back in". */
    private static final int OPENING = 2;

    /** More words than a sentence has. */
    private static final int WHOLE = 10_000;

    /** Days before its report from which on a date is no longer of its news. Set by hand. */
    private static final int PAST = 60;

    private Backdrop() {}

    /** Whether one of the sentences opens with a date long past, and the other names none. */
    static boolean parted(Mention left, Mention right) {
        return (past(left, OPENING) && !past(right, WHOLE)) || (past(right, OPENING) && !past(left, WHOLE));
    }

    /** Whether a date long past stands within so many words of the start of the sentence. */
    private static boolean past(Mention mention, int within) {
        int first = mention.from();
        while (mention.holds(first - 1)) {
            first--;
        }
        int last = first + within;
        return mention.passage().mentions(Fact.Kind.DATE).stream()
                .anyMatch(d -> d.sentence() == mention.sentence() && d.from() <= last && isPast(d));
    }

    private static boolean isPast(Mention date) {
        Optional<LocalDate> written = date.passage().article().anchor().map(Anchor::day);
        return ((DateFact) date.fact())
                .period()
                .filter(p -> written.filter(
                                w -> p.until().toLocalDate().plusDays(PAST).isBefore(w))
                        .isPresent())
                .isPresent();
    }
}
