package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Contrasts;
import org.crossread.lexicon.Courses;
import org.crossread.lexicon.Opposites;
import org.crossread.lexicon.TenseCues;
import org.crossread.lexicon.TimeWords;
import org.crossread.lexicon.Words;

/**
 * Whether two dates are of two deeds by what their own clauses say: the first hearing and the second, the men's race and
 * the women's, the arrest and the release, what had happened before and what happened now.
 *
 * @param verb that governs the date
 * @param marks words that pick one of several: "the [second] hearing"
 * @param suffered whether a form of "be" stands before the date: "the library [was] closed"
 * @param toCome whether "will" or "may" stands before it
 * @param sofar whether "has" does: "[has] ruled for 11 years"
 * @param before whether it is told as something that was over already
 */
record OtherDeed(
        Optional<String> verb, List<String> marks, boolean suffered, boolean toCome, boolean sofar, boolean before) {

    /** Words before a date in which the helper of its verb stands. */
    private static final int VOICE = 8;

    OtherDeed {
        marks = List.copyOf(marks);
    }

    static OtherDeed of(Mention mention, Optional<String> verb) {
        return new OtherDeed(
                verb,
                marks(mention),
                has(mention, Words.BE),
                has(mention, Words.FUTURE) || has(mention, Words.POSSIBLE),
                sofar(mention),
                before(mention));
    }

    /** Whether the two are two deeds. */
    boolean apart(OtherDeed other) {
        return before != other.before || steps(other) || picked(other);
    }

    /** Whether the subject tells the deed, done or suffered: what was signed may be a deal here and papers there. */
    boolean ofOneSubject(OtherDeed other) {
        return suffered == other.suffered && verb.filter(Words.BARGAINS::has).isEmpty();
    }

    /** Whether one is of what will be and the other of what has been so far. */
    boolean oneIsToCome(OtherDeed other) {
        return (toCome && other.sofar) || (sofar && other.toCome);
    }

    private boolean steps(OtherDeed other) {
        return verb.isPresent()
                && other.verb.isPresent()
                && (Opposites.standard().opposed(verb.get(), other.verb.get())
                        || Courses.standard().apart(verb.get(), other.verb.get()));
    }

    private boolean picked(OtherDeed other) {
        Contrasts contrasts = Contrasts.standard();
        return marks.stream()
                .filter(m -> !other.marks.contains(m))
                .anyMatch(m ->
                        other.marks.stream().filter(n -> !marks.contains(n)).anyMatch(n -> contrasts.apart(m, n)));
    }

    /** The stems right before a noun in the clause, but for days, months and counts. */
    private static List<String> marks(Mention mention) {
        Clause clause = Clause.around(mention);
        List<Word> words = mention.passage().words();
        List<String> marks = new ArrayList<>();
        for (int w = clause.start(); w + 1 < clause.end(); w++) {
            Word word = words.get(w);
            boolean inside = w >= mention.from() && w < mention.to();
            boolean noun = words.get(w + 1).telling() || Words.GENITIVES.has(clause.form(w + 1));
            if (!inside
                    && noun
                    && word.telling()
                    && !word.number()
                    && !ofTime(word.token().form())) {
                marks.add(word.stem());
            }
        }
        return marks;
    }

    private static boolean ofTime(String form) {
        TimeWords words = TimeWords.standard();
        return words.value("small", form).isPresent()
                || words.value("weekday", form).isPresent()
                || words.value("month", form).isPresent()
                || words.value("part", form).isPresent()
                || words.value("season", form).isPresent();
    }

    private static boolean has(Mention mention, Words set) {
        for (int w = mention.from() - 1; w >= mention.from() - VOICE; w--) {
            if (set.has(mention.form(w))) {
                return true;
            }
        }
        return false;
    }

    /** "Has ruled for 11 years", not "have 14 days to appeal". */
    private static boolean sofar(Mention mention) {
        for (int w = mention.from() - 2; w >= mention.from() - VOICE; w--) {
            String next = mention.form(w + 1);
            boolean past = next.endsWith("ed") || TenseCues.standard().isPast(next);
            if (past && Words.SO_FAR.has(mention.form(w))) {
                return true;
            }
        }
        return false;
    }

    /** "Had already damaged the roof". */
    private static boolean before(Mention mention) {
        Clause clause = Clause.around(mention);
        for (int w = clause.start(); w + 1 < clause.end(); w++) {
            if (clause.form(w).equals("had") && Words.BY_THEN.has(clause.form(w + 1))) {
                return true;
            }
        }
        return false;
    }
}
