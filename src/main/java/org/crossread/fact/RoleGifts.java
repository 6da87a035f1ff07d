package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import org.crossread.fact.RolePhrases.Phrase;
import org.crossread.lexicon.Deeds;
import org.crossread.lexicon.VerbWords;
import org.crossread.model.RolesFact;

/**
 * Finds who gives to whom: {@code A gave a painting to B}, {@code B received a painting from A}; and who throws
 * something at whom.
 */
final class RoleGifts {

    private static final VerbWords WORDS = VerbWords.standard();

    /** How far "to" may stand behind "gave". */
    private static final int GIFT = 8;

    /** How far "on loan" may stand behind its verb. */
    private static final int LOAN = 12;

    private RoleGifts() {}

    /** The gift that the verb at {@code at} tells, whose helpers begin behind {@code left}. */
    static Optional<RolesFact> at(List<Lexeme> words, RolePhrases phrases, int at, int left, String stem) {
        boolean loaned = loaned(words, at);
        boolean taking = (loaned && WORDS.is("loaning", stem)) || WORDS.is("taking", stem);
        boolean giving = WORDS.is("giving", stem);
        boolean throwing = WORDS.is("throwing", stem);
        for (int i = at + 1; (giving || taking || throwing) && i < words.size() && i < at + GIFT; i++) {
            boolean to = giving && words.get(i).is("to") && i > at + 1;
            boolean from = taking && words.get(i).is("from") && i > at + 1;
            if (throwing && words.get(i).is("at") && i > at + 1) {
                return RolesFinder.made(words, phrases.subject(left), at, phrases.suffering(i + 1), "throw-at", false);
            }
            if (to || from) {
                if (to && i + 2 < words.size() && verb(words, i + 1)) {
                    return Optional.empty();
                }
                Phrase other = phrases.suffering(i + 1);
                String deed = WORDS.is("lending", stem) || loaned ? "lend" : "give";
                Phrase one = phrases.subject(left);
                return RolesFinder.made(words, one.isNone() ? phrases.pronoun(left) : one, at, other, deed, from);
            }
            boolean verb = words.get(i).isOf("helper");
            if (verb
                    || (words.get(i).is(",") && !aged(words, i))
                    || words.get(i).is(";")
                    || words.get(i).is("that")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether an infinitive begins: "paid a fortune to [take over] the club". */
    private static boolean verb(List<Lexeme> words, int at) {
        return Deeds.standard().of(words.get(at).text()).isPresent()
                || Deeds.standard()
                        .of(words.get(at).text(), words.get(at + 1).text())
                        .isPresent();
    }

    /** Whether "on loan" stands behind a verb in its clause: "signed Tandy, 20, on loan from". */
    private static boolean loaned(List<Lexeme> words, int verb) {
        for (int i = verb + 1; i + 1 < words.size() && i < verb + LOAN; i++) {
            if (words.get(i).is("on") && words.get(i + 1).is("loan")) {
                return true;
            }
            if (words.get(i).is(";") || words.get(i).is("that")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the comma stands beside an age: "Tandy, 20, on loan". */
    private static boolean aged(List<Lexeme> words, int comma) {
        return words.get(comma - 1).isDigits()
                || (comma + 1 < words.size() && words.get(comma + 1).isDigits());
    }
}
