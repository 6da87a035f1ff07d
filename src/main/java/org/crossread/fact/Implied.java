package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.VerbWords;

/**
 * The deed that a verb tells of by saying that somebody did it, did not, or means to: {@code refused to [pay]}, {@code
 * stopped short of [calling]}, {@code decided not to [appeal]} (implicative verbs, Karttunen 1971).
 *
 * @param verb index of the deed's verb
 * @param undone whether it was not done, or is not meant to be
 * @param done whether it is told as over: what somebody means to do is not
 */
record Implied(int verb, boolean undone, boolean done) {

    private static final VerbWords WORDS = VerbWords.standard();

    /** Endings of adjectives. */
    private static final List<String> ADJECTIVES = List.of(
            "al", "ic", "ous", "ive", "ed", "ing", "ary", "est", "ful", "able", "ish", "new", "old", "own", "big");

    /** Words to the end of "stopped short of calling". */
    private static final int REFRAINED = 4;

    /**
     * What the verb at {@code at} says of another.
     *
     * @param stem of the verb
     * @param negated whether a denial stands before it: "did not refuse to pay" tells nothing sure
     */
    static Optional<Implied> by(List<Lexeme> words, int at, String stem, boolean negated) {
        boolean to = DateAmounts.is(words, at + 1, "to") && at + 2 < words.size();
        boolean settles = WORDS.is("refusing", stem) || WORDS.is("achieving", stem);
        if (to && settles && !negated) {
            return Optional.of(new Implied(suffered(words, at + 2), !WORDS.is("achieving", stem), true));
        }
        if (to && WORDS.is("deciding", stem) && isVerb(words, at + 2)) {
            return Optional.of(new Implied(suffered(words, at + 2), negated, false));
        }
        boolean not = DateAmounts.is(words, at + 1, "not") && DateAmounts.is(words, at + 2, "to");
        if (not && WORDS.is("deciding", stem) && at + 3 < words.size()) {
            return Optional.of(new Implied(suffered(words, at + 3), !negated, false));
        }
        int gerund = negated ? 0 : refrained(words, at, stem);
        return gerund > 0 ? Optional.of(new Implied(gerund, true, true)) : Optional.empty();
    }

    /** What "has no plans to", "had no intention of" say, where {@code at} is the "no". */
    static Optional<Implied> byPlan(List<Lexeme> words, int at) {
        if (at + 3 >= words.size() || !words.get(at + 1).isOf("planning")) {
            return Optional.empty();
        }
        boolean to = words.get(at + 2).is("to");
        boolean of = (words.get(at + 2).is("of") || words.get(at + 2).is("in")) && isGerund(words, at + 3);
        return to || of ? Optional.of(new Implied(suffered(words, at + 3), true, false)) : Optional.empty();
    }

    /** Whether a word leads to a deed that another verb tells: decided, refused, stopped. */
    static boolean leads(List<Lexeme> words, int at) {
        String text = words.get(at).text();
        String stem = words.get(at).stem();
        return Predicates.isHelper(text)
                || WORDS.is("planning", text)
                || WORDS.is("deciding", stem)
                || WORDS.is("refusing", stem)
                || WORDS.is("leading-away", stem);
    }

    /** Whether "plans" and the like are things, not deeds: "scrapped plans to", "controversial plans to". */
    static boolean isNoun(List<Lexeme> words, int at) {
        if (!words.get(at).isOf("also-plans")) {
            return false;
        }
        Lexeme before = words.get(at - 1);
        Optional<PhraseWords.Kind> kind = PhraseWords.standard().of(before.text());
        boolean subject = kind.isPresent()
                ? kind.get() == PhraseWords.Kind.PRONOUN
                : before.capital() || (at > 1 && isDeterminer(words, at - 2) && !isAdjective(before.text()));
        return !subject || !before.isLetters();
    }

    private static boolean isDeterminer(List<Lexeme> words, int at) {
        return PhraseWords.standard()
                .of(words.get(at).text())
                .filter(k -> k == PhraseWords.Kind.DETERMINER)
                .isPresent();
    }

    private static boolean isAdjective(String word) {
        return ADJECTIVES.stream().anyMatch(word::endsWith);
    }

    /**
     * Where the deed stands that was not done: "stopped short of [calling]", "refrained from [voting]"; 0 if none does.
     */
    private static int refrained(List<Lexeme> words, int at, String stem) {
        String phrase = stem;
        for (int next = at + 1; next < Math.min(words.size(), at + REFRAINED); next++) {
            if (WORDS.is("refraining", phrase) && isGerund(words, next)) {
                return suffered(words, next);
            }
            phrase += "-" + words.get(next).text();
        }
        return 0;
    }

    /** Where the verb itself stands: in "yet to [be signed]", "avoided [being jailed]", the participle. */
    static int suffered(List<Lexeme> words, int at) {
        boolean be = words.get(at).is("be") || words.get(at).is("being");
        return be && at + 1 < words.size() && Predicates.looksLikeVerb(words, at + 1) ? at + 1 : at;
    }

    private static boolean isGerund(List<Lexeme> words, int at) {
        return words.get(at).text().endsWith("ing") && !words.get(at).capital();
    }

    /** Whether a plain form follows, and no phrase: "agreed to [sell]", not "agreed to [the] sale" or "talks". */
    private static boolean isVerb(List<Lexeme> words, int at) {
        Lexeme word = words.get(at);
        return word.is("be")
                || (word.isLetters()
                        && !word.capital()
                        && PhraseWords.standard().of(word.text()).isEmpty()
                        && word.stem().equals(word.text()));
    }
}
