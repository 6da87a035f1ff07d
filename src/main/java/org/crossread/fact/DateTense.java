package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.TenseCues;
import org.crossread.lexicon.TimeWords;
import org.crossread.model.Role;

/** Whether the clause around a date speaks of what was or of what is to come. */
enum DateTense {
    PAST,
    FUTURE,
    OPEN;

    private static final TenseCues CUES = TenseCues.standard();

    /** Words between a verb and what somebody is told to do: "called on all its members to". */
    private static final int URGED = 6;

    /** Words before a date in which is told that something was fixed for it: "called a snap election for". */
    private static final int FIXED = 7;

    /** How far a verb may stand from its date, in words; a clause of news has about twelve. */
    private static final int REACH = 25;

    /** The tense of the verb nearest before the words, or else of the first one after them. */
    static DateTense around(List<Lexeme> words, int from, int to, Role role) {
        if (comesAfter(words, to) || CUES.isBehind(word(words, from - 1))) {
            return aims(words, from, to) ? FUTURE : PAST;
        }
        if (aims(words, from, to)) {
            return FUTURE;
        }
        Optional<DateTense> before = before(words, from, role);
        if (before.isPresent()) {
            return before.get();
        }
        for (int i = to; i < words.size() && i < to + REACH; i++) {
            Optional<DateTense> here = at(words, i, role);
            if (here.isPresent()) {
                return here.get();
            }
        }
        return OPEN;
    }

    /**
     * Whether the day is told as following on what has happened: "to close on Monday, hours after engineers found
     * cracks".
     */
    private static boolean comesAfter(List<Lexeme> words, int to) {
        int at = word(words, to).equals(",") ? to + 1 : to;
        return CUES.follows(word(words, at)) && word(words, at + 1).equals("after");
    }

    /**
     * Whether the words right beside say that the day is to come, whatever the verb: a strike called for Monday,
     * tickets for Saturday's final, put off to Friday, "Monday is a holiday".
     */
    private static boolean aims(List<Lexeme> words, int from, int to) {
        String word = word(words, from - 1);
        if (CUES.opens(word) || (CUES.opens(word(words, from - 2)) && CUES.isToward(word))) {
            return true;
        }
        if (word.equals("for")) {
            for (int i = from - 2; i >= 0 && i >= from - FIXED; i--) {
                if (CUES.fixes(word(words, i))) {
                    return true;
                }
            }
            boolean owns = word(words, to).equals("'s");
            boolean meant = false;
            for (int i = to + 1; i < to + 4; i++) {
                meant |= CUES.isMeant(word(words, i));
            }
            return owns ? meant : !word(words, to).equals("and") && isWeekday(words, from, to);
        }
        if (word.equals("to") || word.equals("until")) {
            for (int i = from - 2; i >= 0 && i >= from - 4; i--) {
                if (CUES.moves(word(words, i))) {
                    return true;
                }
            }
        }
        return word(words, to).equals("is") && (from == 0 || word.equals(".")) && isWeekday(words, from, to);
    }

    private static boolean isWeekday(List<Lexeme> words, int from, int to) {
        return to == from + 1
                && TimeWords.standard().value("weekday", word(words, from)).isPresent();
    }

    private static String word(List<Lexeme> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at).text() : "";
    }

    private static Optional<DateTense> before(List<Lexeme> words, int from, Role role) {
        Optional<DateTense> participle = Optional.empty();
        for (int i = from - 1; i >= 0 && i > from - REACH; i--) {
            Lexeme word = words.get(i);
            if (word.is(";")
                    || (closes(word) && i < from - 1)
                    || (participle.isPresent() && CUES.endsClause(word.text()))) {
                break;
            }
            Optional<DateTense> here = at(words, i, role);
            if (here.isEmpty()) {
                continue;
            }
            if (participle.isPresent()) {
                return looksAhead(words, i) ? here : participle;
            }
            if (here.get() != PAST || !mayBeParticiple(words, i, from)) {
                return here;
            }
            participle = here;
        }
        return participle;
    }

    /** Whether the verb is a modal or follows "to": what governs a participle behind it. */
    private static boolean looksAhead(List<Lexeme> words, int at) {
        String word = words.get(at).text();
        return word.equals("will")
                || word.equals("ll")
                || (at > 0 && words.get(at - 1).is("to"));
    }

    /**
     * "have their journeys disrupted on Saturday"; not "the man arrested on Saturday", which tells of the past itself.
     */
    private static boolean mayBeParticiple(List<Lexeme> words, int at, int from) {
        String word = words.get(at).text();
        String helper = at > 0 ? words.get(at - 1).text() : "";
        boolean beside = from - at <= 3;
        return word.endsWith("ed") && !beside && !CUES.isPast(helper) && !CUES.isPast(word);
    }

    /** "They were told to get out at 4pm on Friday": the day is that of the telling. */
    private static boolean commanded(List<Lexeme> words, int at) {
        String helper = word(words, at - 1);
        return (words.get(at).is("told") || words.get(at).is("ordered"))
                && (helper.equals("was") || helper.equals("were") || helper.equals("been"));
    }

    private static boolean isPlural(List<Lexeme> words, int at) {
        String word = word(words, at);
        return word.equals("they")
                || word.equals("we")
                || word.equals("people")
                || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"));
    }

    /** "By nine votes to two": no infinitive. */
    private static boolean isNumber(String word) {
        return TimeWords.standard().value("small", word).isPresent()
                || TimeWords.standard().value("tens", word).isPresent();
    }

    private static boolean participle(Lexeme word) {
        return word.is("been") || word.text().endsWith("ed") || CUES.isPast(word.text());
    }

    private static boolean closes(Lexeme word) {
        return word.is("\"") || word.is("”") || word.is("“");
    }

    private static Optional<DateTense> at(List<Lexeme> words, int at, Role role) {
        String word = words.get(at).text();
        String before = at > 0 ? words.get(at - 1).text() : "";
        if (before.equals("to") && !word.equals("the") && words.get(at).isLetters() && !isNumber(word)) {
            String governs = at > 1 ? words.get(at - 2).text() : "";
            boolean perfect = word.equals("have") && at + 1 < words.size() && participle(words.get(at + 1));
            if (perfect) {
                return Optional.of(PAST);
            }
            if (at > 1 && commanded(words, at - 2)) {
                return Optional.empty();
            }
            if (CUES.looksAhead(governs)
                    || (role == Role.HEADLINE && !CUES.isPast(governs) && !governs.endsWith("ed"))) {
                return Optional.of(FUTURE);
            }
            for (int i = at - 3; i >= 0 && i >= at - URGED; i--) {
                if (CUES.urges(words.get(i).text())) {
                    return commanded(words, i) ? Optional.empty() : Optional.of(FUTURE);
                }
            }
            return Optional.empty();
        }
        if (CUES.isPlural(word) && isPlural(words, at - 1)) {
            return Optional.of(FUTURE);
        }
        if (CUES.isFuture(word) && !(word.equals("may") && words.get(at).capital())) {
            boolean perfect = at + 1 < words.size() && words.get(at + 1).is("have");
            return Optional.of(perfect ? PAST : FUTURE);
        }
        boolean isBe = word.equals("was") || word.equals("were");
        if (isBe && at + 1 < words.size()) {
            String next = words.get(at + 1).text();
            return Optional.of(CUES.isFuture(next) || next.equals("to") ? FUTURE : PAST);
        }
        if (CUES.isPast(word)
                || (word.length() > 4 && word.endsWith("ed") && !words.get(at).capital())) {
            boolean adverb = before.endsWith("ly") && at > 1;
            String helper = adverb ? words.get(at - 2).text() : before;
            return CUES.isState(helper) ? Optional.empty() : Optional.of(CUES.isFuture(helper) ? FUTURE : PAST);
        }
        if ((word.equals("is") || word.equals("are") || word.equals("'re")) && at + 1 < words.size()) {
            String next = words.get(at + 1).text();
            return next.equals("being") || next.endsWith("ing") || next.equals("on") || next.equals("from")
                    ? Optional.of(FUTURE)
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
