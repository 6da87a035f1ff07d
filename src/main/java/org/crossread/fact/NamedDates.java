package org.crossread.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.crossread.lexicon.NamedDays;

/** Reads days with a name, such as Christmas Eve, in the year that is written or fits the clause. */
final class NamedDates {

    private static final NamedDays DAYS = NamedDays.standard();

    private NamedDates() {}

    static DateReading named(DateMatch match, DateContext context) {
        String name = DAYS.of(match.text("name"), context.habits().region());
        if (DAYS.in(2000, name).isEmpty()) {
            return DateReading.date("XXXX-XX-XX", "a feast whose calendar is not computed here");
        }
        Optional<Integer> year = match.number("year")
                .or(() -> match.has("ofyear") ? CalendarDates.yearSaid(match, context) : Optional.empty());
        if (year.isPresent()) {
            return DateReading.date(in(year.get(), name).toString(), "by the calendar of " + year.get());
        }
        if (context.day().isEmpty()) {
            return DateReading.date(
                    DAYS.isFixed(name) ? "XXXX" + in(2000, name).toString().substring(4) : "XXXX-XX-XX",
                    "the year is not known, for the article has no date");
        }
        LocalDate anchor = context.day().get();
        String mod = match.text("mod");
        boolean past = mod.equals("last") || (mod.isEmpty() && context.tense() == DateTense.PAST);
        boolean future = mod.equals("next") || (mod.isEmpty() && context.tense() == DateTense.FUTURE);
        LocalDate best = in(anchor.getYear(), name);
        if (past && best.isAfter(anchor)) {
            best = in(anchor.getYear() - 1, name);
        } else if (future && best.isBefore(anchor)) {
            best = in(anchor.getYear() + 1, name);
        }
        String side = best.isAfter(anchor) ? "the next one after " : "the last one on or before ";
        return DateReading.date(best.toString(), side + context.anchored());
    }

    private static LocalDate in(int year, String name) {
        return DAYS.in(year, name).orElseThrow();
    }
}
