package org.crossread.finding;

import java.util.Optional;
import org.crossread.finding.Clause.Phrase;
import org.crossread.lexicon.CueVerbs;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.Words;

/**
 * Finds the subject of the clause that a value stands in: the phrase before the nearest verb on its left, past helpers,
 * asides, infinitives and other verbs of the same subject.
 *
 * <pre>
 *   [Skua] employs 340 people and has raised |290 million|
 *   Founded in |2019| by four classmates, [Prithvi Orbital] has
 *   [Petrel 1], which failed in |2023|
 * </pre>
 */
final class Subject {

    private final Mention mention;
    private final Clause clause;

    private Subject(Mention mention) {
        this.mention = mention;
        this.clause = Clause.around(mention);
    }

    /**
     * The subject of the clause of {@code mention}; empty where none is found, or the value is in the subject itself.
     */
    static Optional<Phrase> of(Mention mention) {
        return new Subject(mention).find();
    }

    private Optional<Phrase> find() {
        int at = mention.from() - 1;
        while (at >= clause.start()) {
            int verb = clause.verbBefore(at);
            if (verb == Clause.NOWHERE) {
                return at == mention.from() - 1 ? Optional.empty() : opened();
            }
            if (isCredit(verb)) {
                at = clause.commaBefore(verb) - 1;
                continue;
            }
            if (says(verb)) {
                return Optional.empty();
            }
            int before = clause.helpers(verb) - 1;
            if (before < clause.start()) {
                return opened();
            }
            if (clause.is(before, Kind.PRONOUN)) {
                return Optional.of(new Phrase(before, before + 1, before + 1));
            }
            if (!isShared(before)) {
                return clause.subjectOf(verb);
            }
            at = before - 1;
        }
        return opened();
    }

    /** Whether a verb behind the word has the subject of a verb before it: "has 340 employees [and] raised". */
    private boolean isShared(int before) {
        if (clause.isComma(before)) {
            return clause.beforeAside(before) == Clause.NOWHERE;
        }
        boolean function = clause.kind(before).filter(k -> k != Kind.TIME).isPresent();
        return clause.isMark(before) || (function && !Words.RELATIVES.has(clause.form(before)));
    }

    /** Whether its subject is but the source of a figure: "The ministry [put] the dead at 41". */
    private boolean says(int verb) {
        String form = clause.form(verb);
        return CueVerbs.standard().cue(form).isPresent()
                || NumberCues.standard().verb(form).filter("put"::equals).isPresent();
    }

    /** Whether the verb only credits what stands around it: "The rocket, [a spokesman stressed], had come apart". */
    private boolean isCredit(int verb) {
        return clause.isComma(verb + 1)
                && CueVerbs.standard().cue(clause.form(verb)).isPresent()
                && clause.commaBefore(verb) != Clause.NOWHERE
                && mention.from() > verb;
    }

    /** The phrase that an opening leads to: "Founded in 2019, [Prithvi Orbital] has". */
    private Optional<Phrase> opened() {
        for (int w = mention.to(); w < clause.end() - 1; w++) {
            if (clause.isVerb(w)) {
                return Optional.empty();
            }
            if (clause.isComma(w)) {
                int to = w + 1;
                while (to < clause.end() && to < w + Clause.LONGEST && goesOn(to)) {
                    to++;
                }
                return to > w + 1 ? Optional.of(new Phrase(w + 1, to, to)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean goesOn(int w) {
        return !clause.isVerb(w) && !clause.isMark(w) && !clause.is(w, Kind.PREPOSITION);
    }
}
