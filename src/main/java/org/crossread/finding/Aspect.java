package org.crossread.finding;

import java.util.function.Predicate;
import org.crossread.model.DateFact;
import org.crossread.model.Finding;
import org.crossread.model.TitleFact;

/**
 * What is asked of the mentions of one kind.
 *
 * @param kind of the findings
 * @param equals whether equal values in other words are worth a line in the list of equals
 * @param added which mentions are worth a finding where the other article is silent
 */
record Aspect(Finding.Kind kind, boolean equals, Predicate<Mention> added) {

    static Aspect value(Finding.Kind kind) {
        return new Aspect(kind, true, m -> true);
    }

    /** Dates; an age or a length that was turned into a year is no addition. */
    static Aspect date() {
        return new Aspect(
                Finding.Kind.DATE,
                true,
                m -> !(m.fact() instanceof DateFact date && (AgeDate.is(date) || LastTime.is(date))));
    }

    /** Offices; one without its holder is no addition. */
    static Aspect title() {
        return new Aspect(
                Finding.Kind.TITLE,
                true,
                m -> m.fact() instanceof TitleFact title && title.holder().isPresent());
    }

    /** Conflicts and refinements alone. */
    static Aspect difference(Finding.Kind kind) {
        return new Aspect(kind, false, m -> false);
    }
}
