package org.crossread.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.lexicon.Opposites;
import org.crossread.lexicon.Successions;
import org.crossread.lexicon.Words;
import org.crossread.model.DateFact;
import org.crossread.model.Fact;
import org.crossread.model.Period;
import org.crossread.model.PolarityFact;

/** Opposites of which both are true, one after the other: closed until Friday, and to reopen on Monday. */
final class Succession {

    /** Words to either side in which the day of a predicate stands. */
    private static final int REACH = 7;

    private Succession() {}

    /** Whether one predicate may follow on the other. */
    static boolean of(Mention left, Mention right) {
        PolarityFact mine = (PolarityFact) left.fact();
        PolarityFact theirs = (PolarityFact) right.fact();
        boolean opposed = mine.affirmed()
                && theirs.affirmed()
                && Opposites.standard().opposed(mine.predicate(), theirs.predicate());
        if (!opposed) {
            return false;
        }
        boolean leftLater = Successions.standard().undoes(mine.predicate(), theirs.predicate());
        boolean rightLater = Successions.standard().undoes(theirs.predicate(), mine.predicate());
        if (!leftLater && !rightLater) {
            return Successions.standard().follows(mine.predicate(), theirs.predicate()) && otherDays(left, right);
        }
        Mention later = leftLater ? left : right;
        Mention former = leftLater ? right : left;
        boolean lasting = lasts(later) || lasts(former);
        boolean turned = !lasting && future(later) != future(former);
        boolean followed = !present(former) && !future(former) && !lasts(later);
        return turned || followed || otherDays(left, right);
    }

    /** What "stayed open" was open before too. */
    private static boolean lasts(Mention mention) {
        return mention.passage().words().subList(Math.max(0, mention.from() - 1), mention.to()).stream()
                .anyMatch(Succession::lasts);
    }

    /** What "will stay closed" is closed now. */
    private static boolean lasts(Word word) {
        return Words.STAYING.has(word.stem()) || word.stem().equals("keep");
    }

    /** "Will reopen", "is to reopen", "due to reopen". */
    private static boolean future(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = Math.max(0, mention.from() - 3); w < mention.to(); w++) {
            Word word = words.get(w);
            String form = word.token().form();
            boolean inside = word.sentence() == mention.sentence() && !word.punctuation();
            boolean infinitive = form.equals("to")
                    && w > 0
                    && !Words.BE.has(words.get(w - 1).token().form())
                    && !Words.FUTURE.has(words.get(w - 1).token().form());
            if (inside && (Words.FUTURE.has(form) || form.equals("to")) && !infinitive) {
                return true;
            }
        }
        return false;
    }

    /** A state that lasts: "is closed", "has been shut", "remains in custody". */
    private static boolean present(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = Math.max(0, mention.from() - 2); w < mention.to(); w++) {
            if (words.get(w).sentence() == mention.sentence()
                    && (Words.PRESENT.has(words.get(w).token().form()) || lasts(words.get(w)))) {
                return true;
            }
        }
        String text = mention.text().toLowerCase(Locale.ROOT);
        return text.startsWith("in ") || text.startsWith("at ");
    }

    /** Whether each stands beside a date, and the two dates exclude each other. */
    private static boolean otherDays(Mention left, Mention right) {
        Optional<Mention> mine = dated(left);
        Optional<Mention> theirs = dated(right);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        Optional<Period> here = ((DateFact) mine.get().fact()).period();
        Optional<Period> there = ((DateFact) theirs.get().fact()).period();
        if (here.isPresent() && there.isPresent()) {
            return !here.get().overlaps(there.get());
        }
        return DateRelation.of(mine.get(), theirs.get()).is(Ruling.Standing.CONFLICT)
                || Edge.of(mine.get()) != Edge.of(theirs.get());
    }

    private static Optional<Mention> dated(Mention mention) {
        Mention nearest = null;
        int least = REACH + 1;
        for (Mention date : mention.passage().mentions(Fact.Kind.DATE)) {
            int away = Math.max(mention.from() - date.to(), date.from() - mention.to());
            boolean day = ((DateFact) date.fact()).type() != DateFact.Type.DURATION;
            if (day && date.sentence() == mention.sentence() && away >= 0 && away < least) {
                nearest = date;
                least = away;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
