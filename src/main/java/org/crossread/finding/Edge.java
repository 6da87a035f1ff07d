package org.crossread.finding;

import java.util.Locale;
import org.crossread.model.DateFact;
import org.crossread.model.Period;

/** What a date says of the time of the thing: it lies in it, it starts or ends there, or it lies on one side of it. */
enum Edge {
    /** "on Thursday". */
    WITHIN,
    /** "from Thursday", "since March": it starts there. */
    FROM,
    /** "until Thursday": it ends there. */
    UNTIL,
    /** "by Thursday", "before March": not later. */
    BEFORE,
    /** "after Thursday": not earlier. */
    AFTER,
    /** "around noon". */
    ABOUT;

    static Edge of(DateFact fact, String text) {
        String first = text.toLowerCase(Locale.ROOT).split("[^a-z]+", 2)[0];
        return switch (fact.bound()) {
            case WITHIN ->
                first.equals("from") || first.equals("since") ? FROM : first.equals("until") ? UNTIL : WITHIN;
            case ABOUT -> ABOUT;
            case BEFORE -> first.equals("until") || first.equals("till") || first.equals("to") ? UNTIL : BEFORE;
            case AFTER -> first.equals("after") || first.equals("later") ? AFTER : FROM;
        };
    }

    boolean open() {
        return this == BEFORE || this == AFTER;
    }

    boolean starts() {
        return this == FROM;
    }

    boolean ends() {
        return this == UNTIL;
    }

    /** Whether something that this bound at {@code limit} speaks of can lie in {@code other}. */
    boolean allows(Period limit, Period other) {
        return this == BEFORE
                ? other.from().isBefore(limit.until())
                : other.until().isAfter(limit.from());
    }
}
