package org.crossread.fact;

import org.crossread.fact.Attribution.Range;
import org.crossread.fact.QuoteLine.Part;
import org.crossread.lexicon.CueVerbs;
import org.crossread.lexicon.CueVerbs.Beside;
import org.crossread.lexicon.Words;

/** Finds how far what is said goes, before or after the cue. */
final class QuoteContents {

    private static final CueVerbs CUES = CueVerbs.standard();

    /** Tokens between a comma with "and" and the next cue: "..., and the union added". */
    private static final int NEXT_CUE = 5;

    private final QuoteLine line;

    QuoteContents(QuoteLine line) {
        this.line = line;
    }

    /** The content that begins with token {@code from}: a quotation alone, or a clause to its end. */
    Range from(int from, boolean clause) {
        if (line.opens(from)) {
            int after = line.afterMark(from);
            if (endsThere(after)) {
                return new Range(from, after);
            }
        }
        int end = from;
        while (end < line.size() && !(clause ? endsClause(end, from) : endsObject(end, from))) {
            end = line.mark(end) >= 0 && line.opens(end) ? line.afterMark(end) : end + 1;
            if (line.mark(end - 1) >= 0 && line.is(end - 2, Part.COMMA, Part.STOP) && line.is(end, Part.COORDINATOR)) {
                break;
            }
        }
        while (end > from
                && line.is(end - 1, Part.COMMA, Part.STOP, Part.COORDINATOR, Part.BREAK)
                && line.mark(end - 1) < 0) {
            end--;
        }
        return end > from ? new Range(from, end) : Range.NONE;
    }

    /** Whether a quotation that ends before token {@code i} is all that is said. */
    private boolean endsThere(int i) {
        return line.is(i, Part.EDGE, Part.STOP, Part.COMMA, Part.BREAK, Part.COLON)
                || CUES.cue(line.form(i)).isPresent()
                || line.is(i, Part.SUBORDINATOR)
                || line.form(i).equals("and");
    }

    private boolean endsClause(int i, int from) {
        if (line.is(i, Part.STOP)) {
            return true;
        }
        if (line.is(i, Part.BREAK)) {
            return line.form(i).equals(";");
        }
        if (line.is(i, Part.COLON)) {
            return line.opens(i + 1);
        }
        if (line.is(i, Part.COMMA)) {
            return endsAtComma(i);
        }
        return line.is(i, Part.COORDINATOR) && i > from + 1 && isFinite(i + 1);
    }

    private boolean endsAtComma(int i) {
        int next = i + 1;
        if (line.form(next).equals("according") || line.form(next).equals("citing")) {
            return true;
        }
        if (line.is(next, Part.COORDINATOR)) {
            for (int n = next + 1; n <= next + NEXT_CUE; n++) {
                if (isFinite(n)) {
                    return true;
                }
            }
            return false;
        }
        if (line.is(next, Part.RELATIVE)) {
            return false;
        }
        return CUES.cue(line.form(next))
                .filter(c -> c.inflection() == CueVerbs.Inflection.ING)
                .isPresent();
    }

    /** Whether token {@code i} is a cue that another source or the same one governs: "and added that". */
    private boolean isFinite(int i) {
        return line.mark(i) < 0
                && CUES.cue(line.form(i))
                        .filter(c -> c.takes(Beside.QUOTE)
                                && (c.inflection() == CueVerbs.Inflection.PAST
                                        || c.inflection() == CueVerbs.Inflection.PRESENT))
                        .isPresent();
    }

    /** What a verb with an object is about ends sooner: at a comma, or where a clause of time begins. */
    private boolean endsObject(int i, int from) {
        if (line.is(i, Part.COMMA, Part.STOP, Part.COLON, Part.BREAK)) {
            return true;
        }
        if (line.is(i, Part.AUXILIARY)
                && line.is(from - 1, Part.PREPOSITION)
                && !line.is(i - 1, Part.RELATIVE, Part.PRONOUN)) {
            return true;
        }
        if (line.is(i, Part.SUBORDINATOR)) {
            return i > from && Words.ADVERBIAL_STARTERS.has(line.form(i));
        }
        return line.is(i, Part.COORDINATOR) && CUES.cue(line.form(i + 1)).isPresent();
    }

    /** The content that ends right before token {@code end}: a quotation alone, or all from the clause's beginning. */
    Range before(int end, int floor) {
        int last = end - 1;
        if (line.is(last, Part.COMMA) && line.mark(last) < 0) {
            last--;
        }
        if (last < floor) {
            return Range.NONE;
        }
        if (line.mark(last) >= 0) {
            int first = line.firstOfMark(last);
            if (first <= floor || standsAlone(first)) {
                return new Range(first, last + 1);
            }
        }
        int first = floor;
        while (first < last && line.is(first, Part.COMMA, Part.STOP, Part.BREAK)) {
            first++;
        }
        return new Range(first, last + 1);
    }

    /** Whether a quotation that begins with token {@code i} is no part of a longer clause. */
    private boolean standsAlone(int i) {
        return line.is(i - 1, Part.EDGE, Part.STOP, Part.COLON, Part.BREAK) || line.mark(i - 1) >= 0;
    }
}
