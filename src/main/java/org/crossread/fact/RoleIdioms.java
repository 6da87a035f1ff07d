package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import org.crossread.fact.RolePhrases.Phrase;
import org.crossread.lexicon.Deeds;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.VerbWords;

/**
 * Finds deeds that take more than a verb to tell: {@code took B to court}, {@code raised the alarm with B},
 * {@code turned down an offer from B}, {@code refused B's plea}.
 */
final class RoleIdioms {

    /** Words between an offer and "from": "an offer of sniffer dogs and lifting gear from". */
    private static final int OFFER = 9;

    private final List<Lexeme> words;
    private final RolePhrases phrases;

    RoleIdioms(List<Lexeme> words, RolePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * A deed and to whom it was done.
     *
     * @param deed the deed
     * @param patient to whom
     */
    record Told(String deed, Phrase patient) {}

    /** What an idiom tells whose verb, with {@code stem}, stands at {@code at}. */
    Optional<Told> at(int at, String stem) {
        for (Deeds.Idiom idiom : Deeds.standard().idioms(stem)) {
            int next = spelled(idiom.before(), at + 1);
            if (next < 0) {
                continue;
            }
            Phrase patient = phrases.suffering(next);
            boolean whole = !patient.isNone() && spelled(idiom.behind(), patient.to()) >= 0;
            if (whole) {
                return Optional.of(new Told(idiom.deed(), patient));
            }
        }
        return Optional.empty();
    }

    /**
     * A deed told of who suffers it: {@code were taken to safety by}.
     *
     * @param deed the deed
     * @param to index after its last word, where "by" stands
     */
    record Done(String deed, int to) {}

    /** The deed that the participle at {@code at} tells with the words behind it, before "by". */
    Optional<Done> done(int at, String stem) {
        for (Deeds.Idiom idiom : Deeds.standard().idioms(stem)) {
            boolean whole = idiom.before().isEmpty() && !idiom.behind().isEmpty();
            int to = whole ? spelled(idiom.behind(), at + 1) : -1;
            if (to > 0 && DateAmounts.is(words, to, "by")) {
                return Optional.of(new Done(idiom.deed(), to));
            }
        }
        return Optional.empty();
    }

    /** Index after the words if they stand at {@code at}; -1 if they do not. */
    private int spelled(List<String> said, int at) {
        for (int i = 0; i < said.size(); i++) {
            if (!DateAmounts.is(words, at + i, said.get(i))) {
                return -1;
            }
        }
        return at + said.size();
    }

    /** Who gets the answer: whoever made the offer or the plea, or the phrase itself if nobody tells. */
    Phrase asker(Phrase asked) {
        Phrase asker = isAsking(asked) ? whose(asked) : Phrase.NONE;
        return asker.isNone() ? asked : asker;
    }

    /** Whose offer or plea is answered: of "an offer of dogs from Vellany", "Sarova's plea"; none if it is nobody's. */
    Phrase whose(Phrase asked) {
        for (int i = asked.from(); i < asked.to(); i++) {
            if (words.get(i).is("'s") && i > asked.from()) {
                return phrases.before(i - 1);
            }
        }
        for (int i = asked.to(); i < words.size() && i < asked.to() + OFFER; i++) {
            Lexeme word = words.get(i);
            if (word.is("from") || word.is("by") || (word.is("with") && i == asked.to())) {
                return led(phrases.suffering(i + 1));
            }
            boolean on = word.isLetters()
                    && !word.isOf("helper")
                    && PhraseWords.standard()
                            .of(word.text())
                            .filter(k -> k == Kind.SUBORDINATOR || k == Kind.PRONOUN)
                            .isEmpty();
            if (!on) {
                return Phrase.NONE;
            }
        }
        return Phrase.NONE;
    }

    /** "A group" by the name of who leads it: "a group led by Alder". */
    private Phrase led(Phrase group) {
        boolean leads = !group.isNone()
                && group.to() < words.size()
                && VerbWords.standard()
                        .is("leading-group", words.get(group.to()).text())
                && DateAmounts.is(words, group.to() + 1, "by");
        Phrase leader = leads ? phrases.suffering(group.to() + 2) : Phrase.NONE;
        return leader.isNone() ? group : leader;
    }

    /**
     * Whom a pronoun stands for: "the museum said that Rand approached |it|" is the museum; the patient itself where it
     * is none, or nobody says it.
     */
    Phrase meant(Phrase doer, Phrase patient) {
        boolean open = !doer.isNone()
                && (VerbWords.standard().is("object-pronoun", patient.head())
                        || patient.head().equals("it"));
        if (!open) {
            return patient;
        }
        int before = doer.from() - 1;
        before -= phrases.isBe(before) && DateAmounts.is(words, before - 1, "it") ? 2 : 0;
        before -= DateAmounts.is(words, before, "that") ? 1 : 0;
        Phrase speaker = phrases.speaker(before);
        return speaker.isNone() ? patient : new Phrase(patient.from(), patient.to(), speaker.head());
    }

    /** Of what it is a part: "the back of [the coach]"; the phrase itself where it is whole. */
    Phrase whole(Phrase phrase) {
        boolean part = VerbWords.standard().is("part-noun", phrase.head()) && DateAmounts.is(words, phrase.to(), "of");
        Phrase whole = part ? phrases.suffering(phrase.to() + 1) : Phrase.NONE;
        return whole.isNone() ? phrase : whole;
    }

    /** Whether the phrase is an offer, a plea or the like, that has a maker. */
    boolean isAsking(Phrase phrase) {
        return VerbWords.standard().is("asking-noun", phrase.head());
    }
}
