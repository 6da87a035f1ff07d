package org.crossread.fact;

import java.util.Optional;
import org.crossread.fact.Attribution.Range;
import org.crossread.fact.QuoteLine.Part;
import org.crossread.lexicon.CueVerbs.Beside;
import org.crossread.lexicon.CueVerbs.Cue;

/**
 * Reads what a cue is about where no clause follows it: an object, an infinitive, a preposition, or a noun as the cue.
 */
final class QuoteObjects {

    /** Tokens between a verb and the infinitive that somebody is urged to: "urged the two sides to". */
    private static final int LONGEST_URGED = 9;

    private final QuoteLine line;
    private final QuoteContents contents;
    private final CueShapes shapes;

    QuoteObjects(QuoteLine line, QuoteContents contents, CueShapes shapes) {
        this.line = line;
        this.contents = contents;
        this.shapes = shapes;
    }

    /** "criticised |the plan|", "urged them |to go|", "called for |calm|". */
    Optional<Attribution> of(int i, int first, Cue cue, Range source) {
        if (source.isEmpty() || shapes.isModal(first, i)) {
            return Optional.empty();
        }
        int next = i + 1;
        int start = next;
        int end = next;
        if (cue.takes(Beside.PUSH) && infinitive(next) > 0) {
            start = infinitive(next);
        } else if (cue.takes(Beside.TO) && line.form(next).equals("to") && !line.is(next + 1, Part.DETERMINER)) {
            start = next;
        } else if (takesPreposition(cue, line.form(next))) {
            end = next + 1;
            start = end;
        } else if (!cue.takes(Beside.OBJECT)
                || !line.is(next, Part.DETERMINER, Part.NAME, Part.OBJECT, Part.WORD, Part.NUMBER, Part.PRONOUN)) {
            return Optional.empty();
        }
        Range content = contents.from(start, false);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(source, new Range(first, end), content));
    }

    private static boolean takesPreposition(Cue cue, String word) {
        return switch (word) {
            case "for" -> cue.takes(Beside.FOR);
            case "about" -> cue.takes(Beside.ABOUT);
            case "against" -> cue.takes(Beside.AGAINST);
            case "of" -> cue.takes(Beside.OF);
            case "on" -> cue.takes(Beside.ON);
            case "to" -> cue.takes(Beside.TOWARD);
            case "with" -> cue.takes(Beside.WITH);
            default -> false;
        };
    }

    private int infinitive(int from) {
        for (int n = from + 1; n < from + LONGEST_URGED; n++) {
            if (line.form(n).equals("to")) {
                return n;
            }
            if (line.is(n, Part.COMMA, Part.STOP, Part.SUBORDINATOR, Part.EDGE, Part.AUXILIARY)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the claim that", "a promise to": the noun is the cue, its owner the source. */
    Optional<Attribution> noun(int i, int floor) {
        int first = i;
        while (line.is(first - 1, Part.WORD) && first > floor) {
            first--;
        }
        if (!line.is(first - 1, Part.POSSESSIVE)) {
            return Optional.empty();
        }
        int owner = first - 2;
        while (line.is(owner - 1, Part.NAME, Part.DETERMINER)) {
            owner--;
        }
        boolean that = line.form(i + 1).equals("that");
        int end = that || line.form(i + 1).equals("to") ? i + 1 : i + 2;
        Range content = contents.from(end, that);
        return owner >= floor && !content.isEmpty()
                ? Optional.of(new Attribution(new Range(owner, first), new Range(first, end), content))
                : Optional.empty();
    }
}
