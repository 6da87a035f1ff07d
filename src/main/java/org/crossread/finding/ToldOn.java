package org.crossread.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.TenseCues;
import org.crossread.lexicon.Words;
import org.crossread.model.Anchor;
import org.crossread.model.DateFact;

/**
 * Days that say when somebody spoke or when a report was written. Two reports of two days tell of what goes on, each of
 * its own day: that the one searched "on Tuesday" and the other "on Wednesday" is no conflict.
 */
final class ToldOn {

    /** Words between a verb of saying and the day: "said in a bulletin on Wednesday". */
    private static final int REACH = 5;

    /** Days that lie between what is over and what is to come, if they are two things. Set by hand. */
    private static final int WEEKS = 14;

    /** A day without a year may have been counted the wrong way. */
    private static final int YEAR = 365;

    private ToldOn() {}

    /**
     * Whether the date is that of words said: "said on Monday", "told a news conference on Monday". "The regulator was
     * told on Monday" tells what happened to it, not who told the paper; "said it would open on Monday" tells when it
     * opens.
     */
    static boolean said(Mention mention) {
        List<Word> words = mention.passage().words();
        if (named(mention) || !sayable(mention)) {
            return false;
        }
        for (int w = mention.from() - 1; w >= 0 && mention.from() - w <= REACH; w--) {
            Word word = words.get(w);
            if (word.sentence() != mention.sentence() || word.punctuation()) {
                break;
            }
            if (Words.SPEECH_VERBS.has(word.token().form())) {
                boolean told = w > 0 && Words.BE.has(words.get(w - 1).token().form());
                boolean clause = mention.from() - w > 2
                        && Words.SPOKEN_CLAUSE.has(words.get(w + 1).token().form());
                return !told && !clause;
            }
        }
        int next = mention.to();
        return next < words.size()
                && words.get(next).sentence() == mention.sentence()
                && Words.SPEECH_VERBS.has(words.get(next).token().form());
    }

    /**
     * A day that is over or of no known date: nobody spoke on a day to come, and no report tells only in which month.
     */
    private static boolean sayable(Mention mention) {
        String timex = ((DateFact) mention.fact()).timex();
        return timex.indexOf('-') != timex.lastIndexOf('-')
                && sinceWritten(mention).filter(days -> days > 0).isEmpty();
    }

    /** "Declared Thursday a day of mourning": the day is what they speak of. */
    private static boolean named(Mention mention) {
        List<Word> words = mention.passage().words();
        int next = mention.to();
        return next < words.size()
                && words.get(next).sentence() == mention.sentence()
                && Words.ARTICLES.has(words.get(next).token().form());
    }

    /** Whether the two articles are of two days and each date is its article's own day, or the one before. */
    static boolean ownDays(Mention left, Mention right) {
        Optional<Long> mine = sinceWritten(left);
        Optional<Long> theirs = sinceWritten(right);
        return mine.filter(ToldOn::recent).isPresent()
                && theirs.filter(ToldOn::recent).isPresent()
                && !written(left).equals(written(right));
    }

    /**
     * Whether one is still to come, the other is over, and weeks lie between, but not about a year: what is planned is
     * not what was done.
     */
    static boolean doneAndToCome(Mention left, Mention right) {
        Optional<Long> mine = sinceWritten(left);
        Optional<Long> theirs = sinceWritten(right);
        return mine.isPresent()
                && theirs.isPresent()
                && (mine.get() < 0 ? past(left) : past(right))
                && Math.max(mine.get(), theirs.get()) > 0
                && Math.min(mine.get(), theirs.get()) < 0
                && Math.abs(mine.get() - theirs.get()) > WEEKS
                && Math.abs(Math.abs(mine.get() - theirs.get()) - YEAR) > YEAR / 6;
    }

    /** Whether a verb of the clause is in the past: "takes effect on 1 June" may be of a day just gone. */
    private static boolean past(Mention mention) {
        Clause clause = Clause.around(mention);
        for (int w = clause.start(); w < clause.end(); w++) {
            if (clause.form(w).endsWith("ed") || TenseCues.standard().isPast(clause.form(w))) {
                return true;
            }
        }
        return false;
    }

    private static boolean recent(long days) {
        return days == 0 || days == -1;
    }

    static Optional<LocalDate> written(Mention mention) {
        return mention.passage().article().anchor().map(Anchor::day);
    }

    /** Days from the article's own day to the date's; empty where either is not known. */
    static Optional<Long> sinceWritten(Mention mention) {
        return ((DateFact) mention.fact())
                .period()
                .flatMap(p -> written(mention).map(day -> p.from().toLocalDate().toEpochDay() - day.toEpochDay()));
    }
}
