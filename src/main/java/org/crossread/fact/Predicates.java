package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Opposites;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.Stems;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;

/** Finds verb groups without a parser: helpers, negation and the verb they lead to. */
final class Predicates {

    private static final VerbWords WORDS = VerbWords.standard();
    /** How many words may stand between a helper and its verb. */
    private static final int REACH = 6;
    /** Letters without which a form in -ed is no verb: bed, need, seed; shorter verbs are in the list of past forms. */
    private static final int SHORTEST = 4;

    private Predicates() {}

    /**
     * A verb with its helpers.
     *
     * @param from index of the first word
     * @param verb index of the verb
     * @param stem of the verb
     * @param negated whether the clause denies it
     * @param helped whether a helper stands before it
     * @param done whether it is told as done: no {@code will}, {@code may} or {@code to} before it
     */
    record Predicate(int from, int verb, String stem, boolean negated, boolean helped, boolean done) {

        /** Index of the verb itself, where a particle stands behind it. */
        int main() {
            return stem.indexOf('-') < 0 ? verb : verb - 1;
        }
    }

    static List<Predicate> of(List<Lexeme> words) {
        List<Predicate> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Predicate predicate =
                    lasts(words, at) ? lasting(words, at) : helps(words, at) ? helped(words, at) : bare(words, at);
            if (predicate.verb() >= 0) {
                found.add(predicate);
                at = predicate.verb() + 1;
            } else {
                at++;
            }
        }
        return found;
    }

    /** "Won" helps in "won't" alone, "stay" before a participle: "would [stay] closed". */
    private static boolean helps(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        boolean stays = at + 1 < words.size() && Words.STAYING.has(word.stem()) && looksLikeVerb(words, at + 1);
        boolean name = at > 0 && word.capital() && word.isOf("also-noun");
        return stays
                || (word.isOf("helper") && !name && (!word.isOf("contracted") || DateAmounts.is(words, at + 1, "'")));
    }

    /** Whether the verb only says that what follows goes on: {@code continues to deny}. */
    private static boolean lasts(List<Lexeme> words, int at) {
        return words.get(at).isOf("lasting")
                && DateAmounts.is(words, at + 1, "to")
                && at + 2 < words.size()
                && words.get(at + 2).isLetters()
                && !(at > 0 && (words.get(at - 1).is("to") || words.get(at - 1).isOf("helper")));
    }

    private static Predicate lasting(List<Lexeme> words, int at) {
        return particled(words, new Predicate(at, at + 2, words.get(at + 2).stem(), false, true, true));
    }

    private static final Predicate NONE = new Predicate(-1, -1, "", false, false, false);

    private static Predicate helped(List<Lexeme> words, int at) {
        boolean negated = words.get(at).is("cannot")
                || (words.get(at).is("be") && at > 0 && words.get(at - 1).is("not"));
        boolean done = words.get(at).isOf("done");
        boolean contracted = words.get(at).isOf("contracted");
        if (contracted && !(DateAmounts.is(words, at + 1, "'") && DateAmounts.is(words, at + 2, "t"))) {
            return NONE;
        }
        int next = contracted ? at + 3 : at + 1;
        negated |= contracted;
        while (next < words.size() && next < at + REACH + (contracted ? 2 : 0)) {
            Lexeme word = words.get(next);
            String text = word.text();
            if (text.equals("not") || text.equals("never") || text.equals("no")) {
                boolean other = next + 1 < words.size() && words.get(next + 1).isOf("not-negating");
                if (other || text.equals("no")) {
                    return Implied.byPlan(words, next)
                            .map(i -> implied(words, at, i, true))
                            .orElse(NONE);
                }
                negated = true;
            } else if ((text.equals("yet") || text.equals("unable") || word.isOf("achieving"))
                    && DateAmounts.is(words, next + 1, "to")
                    && next + 2 < words.size()) {
                boolean undone = negated != !WORDS.is("achieving", text);
                int verb = Implied.suffered(words, next + 2);
                return particled(words, new Predicate(at, verb, words.get(verb).stem(), undone, true, done));
            } else if (text.equals("to")) {
                done = false;
            } else if (!word.isOf("between") && !text.endsWith("ly") && !helps(words, next)) {
                return verb(words, at, next, negated, done);
            }
            next++;
        }
        return NONE;
    }

    private static Predicate verb(List<Lexeme> words, int from, int at, boolean negated, boolean done) {
        Lexeme word = words.get(at);
        boolean participle = looksLikeVerb(words, at) && !word.capital();
        boolean infinitive = words.get(from).isOf("infinitive")
                || (words.get(at - 1).is("to") && word.stem().equals(word.text()));
        if (!word.isLetters() || word.capital() || !(participle || infinitive) || word.isOf("noun-marker")) {
            return NONE;
        }
        if (isException(words, at, negated)) {
            return NONE;
        }
        String stem = word.stem();
        boolean told = done;
        Predicate group = new Predicate(from, at, stem, negated, true, done);
        return Implied.by(words, at, stem, negated)
                .map(i -> implied(words, from, i, told))
                .orElseGet(() -> particled(words, group));
    }

    /** A verb in the past without a helper: {@code The council approved}; or one after a subject that is nobody. */
    private static Predicate bare(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        if (word.capital() || !word.isLetters() || at == 0 || isNoun(words, at)) {
            return NONE;
        }
        String stem = word.stem();
        boolean form = (!stem.equals(word.text()) || isMany(words, at - 1)) && !Implied.isNoun(words, at);
        Optional<Implied> implied = form ? Implied.by(words, at, stem, false) : Optional.empty();
        if (implied.isPresent()) {
            return implied(words, at, implied.get(), true);
        }
        boolean same = word.isOf("same-past") && told(words.get(at - 1));
        boolean past = same || (word.text().endsWith("ed") && word.text().length() > SHORTEST) || isIrregularPast(word);
        boolean before = words.get(at - 1).isLetters() || words.get(at - 1).is(",");
        boolean never = words.get(at - 1).is("never");
        return past && before && !isException(words, at, false)
                ? particled(words, new Predicate(never ? at - 1 : at, at, stem, never, false, true))
                : NONE;
    }

    /**
     * Whether what stands before a form makes it no verb; "and" does, but where the form's own clause ends or goes on.
     */
    private static boolean isNoun(List<Lexeme> words, int at) {
        if (words.get(at - 1).is("and") && at > 1) {
            Lexeme next = at + 1 < words.size() ? words.get(at + 1) : words.get(at);
            return next.isLetters()
                    && !next.text().endsWith("ly")
                    && PhraseWords.standard().of(next.text()).isEmpty();
        }
        boolean again =
                words.get(at - 1).is("more") && at > 1 && words.get(at - 2).is("once");
        return words.get(at - 1).isOf("noun-marker") && !words.get(at - 1).is("it") && !again;
    }

    /** Behind a noun in the singular, a verb without ending tells the past: "the dyke burst". */
    private static boolean told(Lexeme before) {
        return before.isLetters()
                && before.text().length() > 2
                && !before.text().endsWith("s")
                && !before.isOf("helper")
                && !before.is("and")
                && !before.is("will");
    }

    /** With its particle, where the two together have an opposite: {@code turned down}. */
    private static Predicate particled(List<Lexeme> words, Predicate plain) {
        int next = plain.verb() + 1;
        if (next < words.size()) {
            String both = plain.stem() + "-" + words.get(next).text();
            if (Opposites.standard().has(both)) {
                return new Predicate(plain.from(), next, both, plain.negated(), plain.helped(), plain.done());
            }
        }
        return plain;
    }

    /** "did not rule out", "did not deny", "did not open until": what is denied is not the deed. */
    private static boolean isException(List<Lexeme> words, int at, boolean negated) {
        String stem = words.get(at).stem();
        boolean ruledOut = stem.equals("rule") && DateAmounts.is(words, at + 1, "out");
        return negated
                && (ruledOut
                        || (stem.equals("deny") || stem.equals("doubt") || stem.equals("fail") || until(words, at)));
    }

    private static boolean until(List<Lexeme> words, int at) {
        for (int i = at + 1; i < words.size() && i < at + 5; i++) {
            if (words.get(i).is("until")
                    || words.get(i).is("till")
                    || words.get(i).is("unless")
                    || words.get(i).is("because")) {
                return true;
            }
        }
        return false;
    }

    /** What a verb, with its helpers from {@code from} on, says of another. */
    private static Predicate implied(List<Lexeme> words, int from, Implied deed, boolean done) {
        String stem = words.get(deed.verb()).stem();
        return particled(words, new Predicate(from, deed.verb(), stem, deed.undone(), true, done && deed.done()));
    }

    /** Whether the word is a subject in the plural, so that a verb without ending may follow: unions, police, they. */
    static boolean isMany(List<Lexeme> words, int at) {
        String text = words.get(at).text();
        return WORDS.is("many", text) || (text.length() > 3 && text.endsWith("s") && !text.endsWith("ss"));
    }

    /** Whether a form is, or may be, one of the past. */
    static boolean looksLikeVerb(List<Lexeme> words, int at) {
        String text = words.get(at).text();
        return ((text.endsWith("ed") || text.endsWith("en")) && !WORDS.is("no-participle", text))
                || words.get(at).isOf("same-past")
                || isIrregularPast(words.get(at));
    }

    /** Whether the word has the ending of the past, or is an irregular form of it. */
    static boolean isPlainPast(String word) {
        return word.endsWith("ed") || WORDS.is("past", word);
    }

    /** Whether the word is a past form. */
    static boolean isPast(List<Lexeme> words, int at) {
        return !words.get(at).capital() && looksLikeVerb(words, at);
    }

    /** A form that is neither the stem nor a regular ending of it. */
    private static boolean isIrregularPast(Lexeme word) {
        String text = word.text();
        String stem = word.stem();
        return word.isOf("past")
                && !text.equals(stem)
                && !text.endsWith("s")
                && !text.endsWith("ing")
                && !text.endsWith("er")
                && !text.endsWith("est")
                && (text.charAt(0) == stem.charAt(0) || text.equals("went"))
                && text.length() > 2;
    }

    /** Whether what begins at {@code from} is left open: whether he fled, if he wins, almost collapsed. */
    static boolean isOpen(List<Lexeme> words, int from) {
        for (int i = from - 1; i >= 0 && i >= from - REACH; i--) {
            Lexeme word = words.get(i);
            if (word.is("whether") || word.is("if") || word.is("unless") || word.is("until")) {
                return true;
            }
            if (i == from - 1 && (word.is("almost") || word.is("nearly"))) {
                return true;
            }
            if (!word.isLetters() || word.is("that") || word.is("and")) {
                return false;
            }
        }
        return false;
    }

    static boolean isHelper(String word) {
        return WORDS.is("helper", word);
    }

    static String stem(String word) {
        return Stems.standard().of(word);
    }
}
