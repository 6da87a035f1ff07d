package org.crossread.finding;

import java.util.List;
import java.util.Locale;
import org.crossread.lexicon.CheckCues;
import org.crossread.lexicon.Words;
import org.crossread.model.DateFact;
import org.crossread.model.Period;

/** What a date says of the time of the thing: it lies in it, it starts or ends there, or it lies on one side of it. */
enum Edge {
    /** "on Thursday". */
    WITHIN,
    /** "The first rise since 2019", "which dates from 1889": when it was the last time, or first. */
    LAST,
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

    /**
     * Words back from a date in which a denial, a delay or a closure turns the end of one thing into the start of
     * another.
     */
    private static final int REACH = 8;

    static Edge of(Mention mention) {
        DateFact fact = (DateFact) mention.fact();
        if (LastTime.is(fact)) {
            return LAST;
        }
        String first = fact.bound() == DateFact.Bound.WITHIN ? opening(mention) : preposition(mention);
        return switch (fact.bound()) {
            case WITHIN ->
                first.equals("from") || first.equals("since")
                        ? lastTime(mention) ? LAST : FROM
                        : first.equals("until") || first.equals("through") ? UNTIL : WITHIN;
            case ABOUT -> ABOUT;
            case BEFORE ->
                Words.LIMITS.has(first) && turned(mention)
                        ? FROM
                        : first.startsWith("until") || first.startsWith("til") || first.equals("to") ? UNTIL : BEFORE;
            case AFTER -> first.equals("after") || first.equals("later") ? AFTER : lastTime(mention) ? LAST : FROM;
        };
    }

    /** The first word of the date, or "through" before it. */
    private static String opening(Mention mention) {
        return preposition(mention).equals("through") ? "through" : firstWord(mention);
    }

    /** In lower case; empty of a date that begins with a figure. */
    private static String firstWord(Mention mention) {
        String text = mention.text().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return text.substring(0, end);
    }

    /** The word before the date, its articles and "on" passed over. */
    private static String preposition(Mention mention) {
        List<Word> words = mention.passage().words();
        String first = firstWord(mention);
        if (Words.LIMITS.has(first) || first.equals("after") || first.equals("later")) {
            return first;
        }
        int w = mention.from() - 1;
        while (w >= 0 && words.get(w).sentence() == mention.sentence()) {
            String form = words.get(w).token().form();
            if (!Words.BEFORE_DATE.has(form)) {
                return form;
            }
            w--;
        }
        return "";
    }

    /**
     * "Will have to wait until Thursday", "were not detected until 3 February", "will not sail before Monday": it
     * starts then.
     */
    private static boolean turned(Mention mention) {
        List<Word> words = mention.passage().words();
        for (int w = mention.from() - 1; w >= Math.max(0, mention.from() - REACH); w--) {
            if (words.get(w).sentence() != mention.sentence()
                    || ";:".contains(words.get(w).token().text())) {
                return false;
            }
            String form = words.get(w).token().form();
            if (Words.TURNING.has(form) || Words.DENIALS.has(form) || form.endsWith("n't") || form.endsWith("n’t")) {
                return true;
            }
        }
        return false;
    }

    /** "The first rise since 2019": it rose in 2019; "which dates from 1889": it was founded then. */
    private static boolean lastTime(Mention mention) {
        List<Word> words = mention.passage().words();
        CheckCues cues = CheckCues.standard();
        for (int w = mention.from() - 1; w >= Math.max(0, mention.from() - REACH); w--) {
            Word word = words.get(w);
            if (word.sentence() != mention.sentence() || word.punctuation()) {
                return false;
            }
            String form = word.token().form();
            boolean beside = w >= mention.from() - 2;
            if (cues.is(CheckCues.Role.LAST_TIME, form) || (beside && cues.is(CheckCues.Role.DATING, form))) {
                return true;
            }
        }
        return false;
    }

    boolean within() {
        return this == WITHIN || this == ABOUT;
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
