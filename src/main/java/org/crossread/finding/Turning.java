package org.crossread.finding;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Courses;
import org.crossread.lexicon.Courses.Turn;
import org.crossread.model.Period;

/**
 * A limit in one article and the deed that sets it in the other: who has been president "since 2008" did not become it
 * "in 2012"; what is shut "until Sunday" does not reopen "on Wednesday".
 */
final class Turning {

    /** "Until Sunday" may take in the Sunday: it ends on Monday. */
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Words before a date in which its verb stands. */
    private static final int REACH = 7;

    private Turning() {}

    /** The ruling on a limit and the day of a deed that begins or ends something; empty if they are no such two. */
    static Optional<Ruling> of(Mention left, Period mine, Mention right, Period theirs, String proof) {
        Edge here = Edge.of(left);
        Edge there = Edge.of(right);
        if (here == Edge.WITHIN && there != Edge.WITHIN) {
            return judged(there, theirs, left, mine, proof);
        }
        return there == Edge.WITHIN && here != Edge.WITHIN
                ? judged(here, mine, right, theirs, proof)
                : Optional.empty();
    }

    private static Optional<Ruling> judged(Edge edge, Period limit, Mention deed, Period day, String proof) {
        if (!limits(edge, deed)) {
            return Optional.empty();
        }
        if (limit.equals(day)) {
            return Optional.of(Ruling.equal("same time", proof));
        }
        boolean goesOn = edge.ends() || turns(deed, Turn.RESUMES);
        LocalDateTime next = limit.until().plus(A_DAY);
        LocalDateTime end = goesOn ? turns(deed, Turn.RESUMES) ? afterWeekend(next) : next : limit.until();
        Period wide = new Period(limit.from(), end);
        return Optional.of(
                wide.overlaps(day)
                        ? Ruling.finer("one date lies within the other", proof)
                        : Ruling.conflict("it begins or ends at another time", proof));
    }

    /** What is shut until Friday reopens on Monday. */
    private static LocalDateTime afterWeekend(LocalDateTime end) {
        return switch (end.getDayOfWeek()) {
            case SUNDAY -> end.plusDays(2);
            case MONDAY -> end.plusDays(1);
            default -> end;
        };
    }

    /** Whether two mentions are a limit and the day of such a deed. */
    static boolean meet(Mention left, Mention right) {
        Edge here = Edge.of(left);
        Edge there = Edge.of(right);
        return (here == Edge.WITHIN && limits(there, left)) || (there == Edge.WITHIN && limits(here, right));
    }

    private static boolean limits(Edge edge, Mention deed) {
        return (edge.starts() && starts(deed)) || (edge.ends() && ends(deed));
    }

    /** Whether a state begins or goes on with what a date is told of. */
    static boolean starts(Mention deed) {
        return turns(deed, Turn.STARTS) || turns(deed, Turn.RESUMES);
    }

    /** Whether a state is over with what a date is told of. */
    static boolean ends(Mention deed) {
        return turns(deed, Turn.ENDS) || turns(deed, Turn.RESUMES);
    }

    /** Whether the verb of a date turns a state so; of a form that is not known as a verb, what stands near before it. */
    private static boolean turns(Mention deed, Turn turn) {
        Optional<String> verb = Governing.of(deed);
        if (verb.isPresent()) {
            return Courses.standard().is(turn, verb.get());
        }
        List<Word> words = deed.passage().words();
        for (int w = deed.from() - 1; w >= deed.from() - REACH && deed.holds(w); w--) {
            if (words.get(w).punctuation()) {
                return false;
            }
            if (Courses.standard().is(turn, words.get(w).stem())) {
                return true;
            }
        }
        return false;
    }
}
