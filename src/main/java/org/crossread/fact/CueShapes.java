package org.crossread.fact;

import org.crossread.fact.QuoteLine.Part;
import org.crossread.lexicon.CueVerbs.Beside;
import org.crossread.lexicon.CueVerbs.Cue;
import org.crossread.lexicon.CueVerbs.Inflection;
import org.crossread.lexicon.SourceHeads;
import org.crossread.lexicon.Words;

/** Tells verbs that say something from what only looks like one: a noun, a passive, a mere possibility. */
final class CueShapes {

    private static final SourceHeads HEADS = SourceHeads.standard();

    private final QuoteLine line;

    CueShapes(QuoteLine line) {
        this.line = line;
    }

    /** Whether it only may be done: "residents can question officials". */
    boolean isModal(int first, int i) {
        for (int n = first; n < i; n++) {
            if (Words.POSSIBLE.has(line.form(n))) {
                return true;
            }
        }
        return false;
    }

    boolean isPassive(int first, int i, Cue cue) {
        if (cue.inflection() != Inflection.PAST && cue.inflection() != Inflection.PARTICIPLE) {
            return false;
        }
        for (int n = first; n < i; n++) {
            String form = line.form(n);
            if (Words.BE.has(form.endsWith("n't") ? form.substring(0, form.length() - 3) : form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that may be a noun too has no subject that shows it to be a verb. */
    boolean isNoun(int first, int i, Cue cue) {
        if (!cue.takes(Beside.NOUN) || first < i) {
            return false;
        }
        return switch (cue.inflection()) {
            case BASE -> !line.is(i - 1, Part.PRONOUN, Part.RELATIVE) && !isPlural(i - 1);
            case PRESENT ->
                !line.is(i - 1, Part.PRONOUN, Part.RELATIVE, Part.NAME, Part.COMMA)
                        && HEADS.kind(line.form(i - 1)).isEmpty();
            case PAST, PARTICIPLE, ING -> false;
        };
    }

    private boolean isPlural(int i) {
        return line.form(i).endsWith("s") && line.is(i, Part.WORD, Part.NAME);
    }
}
