package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.TenseCues;
import org.crossread.model.Role;

/** Whether the clause around a date speaks of what was or of what is to come. */
enum DateTense {
    PAST,
    FUTURE,
    OPEN;

    private static final TenseCues CUES = TenseCues.standard();
    /** A participle after these tells a state, not a time: {@code will stay closed}. */
    private static final Set<String> STATES = Set.of("be", "being", "stay", "remain", "get", "become", "keep", "go");

    /** How far a verb may stand from its date, in words; a clause of news has about twelve. */
    private static final int REACH = 25;

    /** The tense of the verb nearest before the words, or else of the first one after them. */
    static DateTense around(List<Lexeme> words, int from, int to, Role role) {
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

    private static Optional<DateTense> before(List<Lexeme> words, int from, Role role) {
        for (int i = from - 1; i >= 0 && i > from - REACH; i--) {
            if (words.get(i).is(";") || (closes(words.get(i)) && i < from - 1)) {
                break;
            }
            Optional<DateTense> here = at(words, i, role);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private static boolean closes(Lexeme word) {
        return word.is("\"") || word.is("”") || word.is("“");
    }

    private static Optional<DateTense> at(List<Lexeme> words, int at, Role role) {
        String word = words.get(at).text();
        String before = at > 0 ? words.get(at - 1).text() : "";
        if (before.equals("to") && !word.equals("the") && words.get(at).isLetters()) {
            if (word.equals("have")) {
                return Optional.of(PAST);
            }
            String governs = at > 1 ? words.get(at - 2).text() : "";
            if (CUES.looksAhead(governs)
                    || (role == Role.HEADLINE && !CUES.isPast(governs) && !governs.endsWith("ed"))) {
                return Optional.of(FUTURE);
            }
            return Optional.empty();
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
            return STATES.contains(helper) ? Optional.empty() : Optional.of(CUES.isFuture(helper) ? FUTURE : PAST);
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
