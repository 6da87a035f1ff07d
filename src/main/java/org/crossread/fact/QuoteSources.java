package org.crossread.fact;

import org.crossread.fact.Attribution.Range;
import org.crossread.fact.QuoteLine.Part;
import org.crossread.lexicon.CueVerbs;
import org.crossread.lexicon.CueVerbs.Beside;
import org.crossread.lexicon.CueVerbs.Inflection;
import org.crossread.lexicon.SourceHeads;
import org.crossread.lexicon.Words;

/**
 * Finds the words that name who says something, before or after the cue.
 *
 * <pre>
 *   But |Ida Brandt, the county's chief engineer,| said ...     ..., said |Ida Brandt, the county's chief engineer|.
 * </pre>
 */
final class QuoteSources {

    private static final CueVerbs CUES = CueVerbs.standard();

    /** Tokens of a source with all its appositions; longer ones are clauses misread. */
    private static final int LONGEST = 45;

    /** Tokens of scare quotes with their marks. */
    private static final int LONGEST_SCARE = 5;

    /** Tokens of an apposition to a source at the head of a sentence: "According to Dole, the mayor, ..." */
    private static final int LONGEST_APPOSITION = 12;

    private static final SourceHeads HEADS = SourceHeads.standard();

    private final QuoteLine line;

    QuoteSources(QuoteLine line) {
        this.line = line;
    }

    /** The source that ends right before token {@code end}; empty if none does. */
    Range before(int end) {
        int last = end - 1;
        if (line.is(last, Part.PRONOUN, Part.RELATIVE)) {
            return new Range(last, end);
        }
        if (line.is(last, Part.COMMA) && line.mark(last) < 0) {
            return withApposition(last);
        }
        int start = nominal(end);
        return start < 0 ? Range.NONE : new Range(start, end);
    }

    /** From the head to the comma at {@code last} that closes its apposition. */
    private Range withApposition(int last) {
        int best = -1;
        int comma = last;
        while (true) {
            comma = commaBefore(comma, last);
            if (comma < 0) {
                break;
            }
            int head = nominal(comma);
            if (head >= 0 && !line.is(head - 1, Part.AUXILIARY, Part.PREPOSITION, Part.WORD)) {
                best = head;
            }
        }
        return best < 0 ? Range.NONE : new Range(best, last + 1);
    }

    private int commaBefore(int end, int last) {
        for (int i = end - 1; i >= Math.max(0, last - LONGEST); i--) {
            if (line.is(i, Part.COMMA)) {
                return i;
            }
            if (line.is(i, Part.COLON) || (line.is(i, Part.QUOTE, Part.BREAK) && line.mark(i) >= 0)) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the noun phrase begins that ends right before {@code end}; -1 if none does. */
    private int nominal(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && joins(start - 1, end)) {
            start--;
        }
        start = trimmed(start, end);
        boolean named = false;
        for (int i = start; i < end; i++) {
            named |= line.is(i, Part.NAME, Part.WORD, Part.NUMBER) || (line.is(i, Part.PRONOUN) && i == end - 1);
        }
        boolean noun = line.is(end - 1, Part.NAME, Part.WORD, Part.NUMBER, Part.BRACKET, Part.TIME);
        return named && noun ? start : -1;
    }

    private boolean joins(int i, int end) {
        return switch (line.at(i)) {
            case NAME, NUMBER, DETERMINER, POSSESSIVE, TIME, BRACKET -> true;
            case PREPOSITION -> !beginsClause(i);
            case WORD -> !isFinite(i);
            case COORDINATOR -> line.form(i).equals("and") && joinsNouns(i, end);
            case QUOTE -> line.mark(i) >= 0 && isScare(i);
            case RELATIVE -> i + 1 < end && (line.is(i - 1, Part.NAME, Part.WORD) || isQuantity(i - 1));
            case AUXILIARY -> isInRelativeClause(i);
            case ADVERB -> i + 1 < end && line.is(i + 1, Part.WORD) && line.is(i - 1, Part.DETERMINER, Part.NUMBER);
            case PRONOUN, OBJECT -> isQuantity(i) && i + 1 < end;
            case SUBORDINATOR, COMMA, COLON, BREAK, STOP, EDGE -> false;
        };
    }

    /** Whether the word is a verb of saying that ends another clause: "said the report shows". */
    private boolean isFinite(int i) {
        return CUES.cue(line.form(i))
                .filter(c -> c.takes(Beside.QUOTE) && !c.takes(Beside.NOUN))
                .filter(c -> c.inflection() == Inflection.PAST || c.inflection() == Inflection.PRESENT)
                .isPresent();
    }

    /** Whether a clause, not only a noun, may follow the preposition: "after engineers reported". */
    private boolean beginsClause(int i) {
        return Words.CLAUSE_PREPOSITIONS.has(line.form(i));
    }

    private boolean isQuantity(int i) {
        return Words.QUANTIFIERS.has(line.form(i));
    }

    private boolean isScare(int i) {
        int after = line.afterMark(i);
        return after - line.firstOfMark(i) <= LONGEST_SCARE && !line.is(after - 2, Part.STOP, Part.COMMA);
    }

    private boolean isInRelativeClause(int i) {
        return line.is(i - 1, Part.RELATIVE) || line.is(i - 2, Part.RELATIVE);
    }

    /** Whether "and" at {@code i} joins two nouns of one source: both names, or the second without a determiner. */
    private boolean joinsNouns(int i, int end) {
        boolean names = line.is(i - 1, Part.NAME, Part.BRACKET) && line.is(i + 1, Part.NAME);
        boolean bare = line.is(i - 1, Part.WORD, Part.NAME) && line.is(i + 1, Part.WORD) && i + 1 < end;
        boolean same = line.is(i + 1, Part.DETERMINER) && i >= 2 && line.is(i - 2, Part.DETERMINER);
        return names || bare || same;
    }

    /** Cuts what stands before the phrase: a phrase with a preposition, words of time, "and". */
    private int trimmed(int from, int end) {
        int start = from;
        if (line.is(start, Part.PREPOSITION)) {
            start = lastPhrase(start, end);
        }
        while (start < end - 1 && leads(start)) {
            start++;
        }
        return start;
    }

    /** Whether token {@code i} stands before the phrase and is no part of it. */
    private boolean leads(int i) {
        return switch (line.at(i)) {
            case COORDINATOR, ADVERB, POSSESSIVE, BRACKET -> true;
            case TIME -> !line.is(i + 1, Part.POSSESSIVE);
            case NUMBER -> line.is(i + 1, Part.TIME);
            default -> false;
        };
    }

    /** The source of a participle: the name right before it, or none. */
    Range nameBefore(int end) {
        int start = end;
        while (line.is(start - 1, Part.NAME)) {
            start--;
        }
        return start < end ? new Range(start, end) : Range.NONE;
    }

    /** The shortest noun phrase that ends at {@code end}. */
    private int lastPhrase(int from, int end) {
        int start = end - 1;
        while (start > from && !line.is(start, Part.DETERMINER) && !line.is(start - 1, Part.PREPOSITION, Part.TIME)) {
            start--;
        }
        return start;
    }

    /** The source that begins with token {@code start}, after a cue: to the end of its appositions. */
    Range after(int start) {
        if (line.is(start, Part.PRONOUN, Part.OBJECT)) {
            return new Range(start, start + 1);
        }
        if (!line.is(start, Part.DETERMINER, Part.NAME, Part.WORD, Part.NUMBER)) {
            return Range.NONE;
        }
        int end = start;
        int limit = Math.min(line.size(), start + LONGEST);
        while (end < limit && continues(end, start)) {
            end++;
        }
        while (end > start && line.is(end - 1, Part.COMMA, Part.PREPOSITION, Part.COORDINATOR, Part.DETERMINER)) {
            end--;
        }
        return end > start ? new Range(start, end) : Range.NONE;
    }

    /** The source at {@code start} that a comma ends, with an apposition if there is one; empty without a comma. */
    Range leading(int start) {
        int comma = comma(start);
        if (comma <= start) {
            return Range.NONE;
        }
        int second = comma(comma + 1);
        boolean apposition = second > comma
                && second - comma <= LONGEST_APPOSITION
                && line.is(comma + 1, Part.DETERMINER, Part.WORD, Part.NAME);
        for (int i = comma + 1; i < second; i++) {
            apposition &= !line.is(i, Part.AUXILIARY, Part.PRONOUN);
        }
        return new Range(start, apposition ? second : comma);
    }

    private int comma(int from) {
        int i = from;
        while (i < line.size() && i - from < LONGEST && !line.is(i, Part.COMMA)) {
            i++;
        }
        return line.is(i, Part.COMMA) ? i : -1;
    }

    /** The subject at the head of a clause whose second verb is the cue: "|Dole| got up and said". */
    Range subject(int start) {
        if (line.is(start, Part.PRONOUN)) {
            return new Range(start, start + 1);
        }
        int end = start;
        while (line.is(end, Part.DETERMINER, Part.NAME, Part.NUMBER, Part.POSSESSIVE, Part.WORD)) {
            boolean head = HEADS.kind(line.form(end)).isPresent() || line.is(end, Part.NAME);
            end++;
            if (head
                    && !line.is(end, Part.NAME, Part.POSSESSIVE)
                    && HEADS.kind(line.form(end)).isEmpty()) {
                Range apposed = line.is(end, Part.COMMA) ? leading(start) : Range.NONE;
                return apposed.to() > end ? new Range(start, apposed.to() + 1) : new Range(start, end);
            }
        }
        return Range.NONE;
    }

    private boolean continues(int i, int start) {
        return switch (line.at(i)) {
            case NAME, WORD, NUMBER, DETERMINER, POSSESSIVE, BRACKET, RELATIVE, ADVERB -> true;
            case PREPOSITION -> line.form(i).equals("of") || !isCircumstance(i);
            case COORDINATOR -> line.form(i).equals("and");
            case AUXILIARY, PRONOUN, OBJECT -> hasRelative(start, i);
            case COMMA -> beginsApposition(i + 1);
            case TIME -> line.is(i + 1, Part.POSSESSIVE);
            case QUOTE, SUBORDINATOR, COLON, BREAK, STOP, EDGE -> false;
        };
    }

    /** Whether the preposition at {@code i} tells when or where something was said: "on Monday", "during a rally". */
    private boolean isCircumstance(int i) {
        return Words.CIRCUMSTANCES.has(line.form(i))
                || (Words.PLACING.has(line.form(i))
                        && (line.is(i + 1, Part.TIME, Part.NUMBER)
                                || (line.is(i + 1, Part.DETERMINER) && !line.is(i - 1, Part.WORD))));
    }

    private boolean hasRelative(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, Part.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsApposition(int i) {
        return line.is(i, Part.DETERMINER, Part.RELATIVE, Part.NUMBER, Part.WORD, Part.NAME);
    }
}
