package org.crossread.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.TimeWords;
import org.crossread.model.Anchor;
import org.crossread.model.DateFact;
import org.crossread.model.Period;

/** Brings two weekdays that belong together into order: {@code from Thursday to Saturday} goes on, never back. */
final class WeekdayPairs {

    private static final int WEEK = 7;

    private WeekdayPairs() {}

    /**
     * Moves one of two neighbours by a week where the second would come before the first: the first back if both are
     * over, the second on if they are to come.
     */
    static void settle(List<DateGroup> groups, List<DateFact> facts, List<Lexeme> words, Optional<Anchor> anchor) {
        for (int i = 1; i < facts.size() && anchor.isPresent(); i++) {
            Optional<LocalDate> first = weekday(groups.get(i - 1), facts.get(i - 1));
            Optional<LocalDate> second = weekday(groups.get(i), facts.get(i));
            if (first.isEmpty()
                    || second.isEmpty()
                    || !second.get().isBefore(first.get())
                    || !joins(
                            between(words, groups.get(i - 1).to(), groups.get(i).from()))) {
                continue;
            }
            boolean over = first.get().isBefore(anchor.get().day())
                    || (first.get().equals(anchor.get().day())
                            && second.get().isBefore(first.get().minusDays(3)));
            if (over) {
                facts.set(i - 1, moved(facts.get(i - 1), first.get(), -WEEK));
            } else {
                facts.set(i, moved(facts.get(i), second.get(), WEEK));
            }
        }
    }

    private static boolean joins(String words) {
        return TimeWords.standard().value("in-pair", words).isPresent();
    }

    /** The day of a bare weekday. */
    private static Optional<LocalDate> weekday(DateGroup group, DateFact fact) {
        boolean bare = group.main()
                .filter(m -> m.rule() == DateRule.WEEKDAY && !m.has("mod"))
                .isPresent();
        return bare && !fact.timex().startsWith("X") && fact.timex().length() >= 10
                ? Optional.of(LocalDate.parse(fact.timex().substring(0, 10)))
                : Optional.empty();
    }

    private static String between(List<Lexeme> words, int from, int to) {
        return to - from == 1
                ? words.get(from).text()
                : to - from == 2
                        ? words.get(from).text() + " " + words.get(from + 1).text()
                        : "";
    }

    private static DateFact moved(DateFact fact, LocalDate day, int days) {
        return new DateFact(
                fact.where(),
                fact.type(),
                day.plusDays(days) + fact.timex().substring(10),
                fact.period()
                        .map(p -> new Period(p.from().plusDays(days), p.until().plusDays(days))),
                fact.bound(),
                fact.derivation() + ", a week " + (days < 0 ? "earlier" : "later")
                        + ", as the second of two weekdays follows the first");
    }
}
