package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.fact.Attribution.Range;
import org.crossread.fact.QuoteLine.Part;
import org.crossread.lexicon.CueNouns;
import org.crossread.lexicon.CueVerbs;
import org.crossread.lexicon.CueVerbs.Beside;
import org.crossread.lexicon.CueVerbs.Cue;
import org.crossread.lexicon.CueVerbs.Inflection;
import org.crossread.lexicon.Words;

/** Finds cues in a sentence, and with each its source and content. */
final class QuoteCues {

    private static final CueVerbs CUES = CueVerbs.standard();
    private static final CueNouns NOUNS = CueNouns.standard();

    private final QuoteLine line;
    private final QuoteSources sources;
    private final QuoteContents contents;
    private final QuoteOnsets onsets;
    private final CueShapes shapes;
    private final QuotePassives passives;
    private final QuoteWordings wordings;
    private final QuoteObjects objects;
    private final List<Attribution> found = new ArrayList<>();

    private QuoteCues(QuoteLine line) {
        this.line = line;
        this.sources = new QuoteSources(line);
        this.contents = new QuoteContents(line);
        this.onsets = new QuoteOnsets(line);
        this.shapes = new CueShapes(line);
        this.objects = new QuoteObjects(line, contents, shapes);
        this.wordings = new QuoteWordings(line, sources, contents);
        this.passives = new QuotePassives(line, sources, contents);
    }

    /** All attributions of a sentence, in order of their cues; they may lie over one another. */
    static List<Attribution> in(QuoteLine line) {
        QuoteCues cues = new QuoteCues(line);
        int floor = 0;
        for (int i = 0; i < line.size(); i++) {
            if (line.mark(i) >= 0) {
                continue;
            }
            int before = cues.found.size();
            cues.at(i, floor);
            if (cues.found.size() > before) {
                floor = Math.max(floor, cues.found.get(before).to());
            }
        }
        return cues.found;
    }

    private void at(int i, int floor) {
        if (line.form(i).equals("according") && line.form(i + 1).equals("to")) {
            accordingTo(i, floor);
            return;
        }
        Optional<Attribution> worded = wordings.at(i);
        if (worded.isPresent()) {
            found.add(worded.get());
            return;
        }
        if (line.is(i, Part.NAME)) {
            return;
        }
        Optional<Cue> cue = CUES.cue(line.form(i));
        int before = found.size();
        if (cue.isPresent()) {
            verb(i, cue.get(), floor);
        }
        if (found.size() == before && line.is(i, Part.WORD) && NOUNS.goes(line.form(i), line.form(i + 1))) {
            objects.noun(i, floor).ifPresent(found::add);
        }
    }

    private void accordingTo(int i, int floor) {
        Range source = sources.after(i + 2);
        if (source.isEmpty()) {
            return;
        }
        Range cue = new Range(i, i + 2);
        boolean leads = i == floor || line.is(i - 1, Part.COORDINATOR, Part.STOP, Part.SUBORDINATOR);
        Range lead = leads ? sources.leading(i + 2) : Range.NONE;
        if (!lead.isEmpty()) {
            found.add(new Attribution(lead, cue, contents.from(lead.to() + 1, true)));
        } else {
            found.add(new Attribution(source, cue, contents.before(i, floor)));
        }
    }

    private void verb(int i, Cue cue, int floor) {
        int first = i;
        while (line.is(first - 1, Part.AUXILIARY, Part.ADVERB) && line.mark(first - 1) < 0) {
            first--;
        }
        if (cue.inflection() == Inflection.BASE && line.form(first - 1).equals("to")) {
            if (!Words.CATENATIVES.has(line.form(first - 2))) {
                return;
            }
            first -= 2;
            while (line.is(first - 1, Part.AUXILIARY, Part.ADVERB) && line.mark(first - 1) < 0) {
                first--;
            }
        }
        if (shapes.isPassive(first, i, cue)) {
            passives.at(first, i, cue).ifPresent(found::add);
            return;
        }
        if (shapes.isNoun(first, i, cue)) {
            return;
        }
        if (line.form(first - 1).equals("as") && line.form(first - 2).equals("quoted")) {
            quotedAs(first - 2, i, cue);
            return;
        }
        if (cue.takes(Beside.QUOTE) && quotedBefore(first, i, cue, floor)) {
            return;
        }
        if (cue.inflection() == Inflection.PARTICIPLE && first == i) {
            return;
        }
        boolean participle = cue.inflection() == Inflection.ING && first == i;
        Range source = participle ? sources.nameBefore(first) : sources.before(first);
        if (source.isEmpty() && line.is(first - 1, Part.COORDINATOR)) {
            source = sources.subject(floor);
        }
        if (source.isEmpty() && cue.inflection() != Inflection.ING && !line.is(first - 1, Part.COORDINATOR)) {
            boolean inverted = cue.takes(Beside.QUOTE) && i == floor;
            if (inverted) {
                inverted(i);
            }
            return;
        }
        forward(i, first, cue, source);
    }

    /** "Dole was quoted as saying that". */
    private void quotedAs(int quoted, int i, Cue cue) {
        int first = quoted;
        while (line.is(first - 1, Part.AUXILIARY, Part.ADVERB) && line.mark(first - 1) < 0) {
            first--;
        }
        Range source = sources.before(first);
        if (!source.isEmpty()) {
            forward(i, first, cue, source);
        }
    }

    /** "Said Dole: ..." */
    private void inverted(int i) {
        Range source = sources.after(i + 1);
        if (!source.isEmpty() && line.is(source.to(), Part.COLON, Part.COMMA) && line.opens(source.to() + 1)) {
            Range content = contents.from(source.to() + 1, true);
            found.add(new Attribution(source, new Range(i, i + 1), content));
        }
    }

    /** "..., Dole said" and "..., said Dole". */
    private boolean quotedBefore(int first, int i, Cue cue, int floor) {
        if (isEnd(first - 1) && first - 1 >= floor && (line.mark(first - 1) >= 0 || !leadsSource(first, floor))) {
            Range source = sources.after(i + 1);
            if (!source.isEmpty() && !line.is(source.to(), Part.AUXILIARY)) {
                found.add(new Attribution(source, new Range(first, i + 1), contents.before(first, floor)));
                return true;
            }
            return false;
        }
        Range source = sources.before(first);
        if (source.isEmpty() || source.from() <= floor || !isEnd(source.from() - 1)) {
            return false;
        }
        Range content = contents.before(source.from(), floor);
        if (!content.isEmpty() && isAdjunct(content.from()) && line.is(i + 1, Part.COMMA)) {
            Range rest = contents.from(i + 2, true);
            if (!rest.isEmpty()) {
                found.add(new Attribution(source, new Range(first, i + 1), rest));
                return true;
            }
        }
        if (content.isEmpty() || goesOn(i, cue, line.mark(content.to() - 1) >= 0)) {
            return false;
        }
        found.add(new Attribution(source, new Range(first, i + 1), content));
        if (line.is(i + 1, Part.COMMA) && line.is(i + 2, Part.AUXILIARY)) {
            found.add(new Attribution(Range.NONE, Range.NONE, contents.from(i + 2, true)));
        }
        return true;
    }

    /** Whether all before the cue is its source with an apposition: "Ida Brandt, the engineer, said". */
    private boolean leadsSource(int first, int floor) {
        Range source = sources.before(first);
        return !source.isEmpty() && (source.from() <= floor || line.is(source.from() - 1, Part.COORDINATOR, Part.STOP));
    }

    /** Whether a phrase of time, place or condition begins at {@code i}, not what is said itself. */
    private boolean isAdjunct(int i) {
        int first = line.is(i, Part.COORDINATOR) ? i + 1 : i;
        return line.mark(i) < 0 && line.is(first, Part.PREPOSITION, Part.SUBORDINATOR, Part.TIME);
    }

    /** Whether what is said may end with token {@code i}: a comma or a closing mark. */
    private boolean isEnd(int i) {
        return line.is(i, Part.COMMA) || (line.mark(i) >= 0 && line.mark(i + 1) != line.mark(i));
    }

    /** Whether the verb at {@code i} has what it says after it; {@code quoted} if a quotation stands before it. */
    private boolean goesOn(int i, Cue cue, boolean quoted) {
        int next = cue.takes(Beside.WHOM) && !onsets.isQuoteAt(i + 1)
                ? onsets.afterAddressee(i + 1)
                : onsets.afterDetour(i + 1);
        if (next < 0) {
            return false;
        }
        boolean quote = onsets.isQuoteAt(next) || line.is(next, Part.COLON);
        return quote ? !quoted : onsets.startsClause(next);
    }

    private void forward(int i, int first, Cue cue, Range source) {
        int next = onsets.afterDetour(i + 1);
        Range words = new Range(first, i + 1);
        if (cue.takes(Beside.WHOM) && !onsets.isQuoteAt(next) && !onsets.startsThat(next)) {
            next = onsets.afterAddressee(i + 1);
        }
        if (next < 0) {
            return;
        }
        Range content = Range.NONE;
        if (onsets.isQuoteAt(next)) {
            content = contents.from(line.opens(next) ? next : next + 1, true);
        } else if (line.is(next, Part.COLON) && cue.takes(Beside.QUOTE)) {
            content = contents.from(next + 1, true);
        } else if (onsets.startsThat(next) && (cue.takes(Beside.THAT) || cue.takes(Beside.ASK))) {
            content = contents.from(next, true);
        } else if (cue.takes(Beside.CLAUSE) && onsets.startsClause(next)) {
            content = contents.from(next, true);
        } else if (cue.takes(Beside.THAT) && line.is(next, Part.PRONOUN)) {
            content = contents.from(next, true);
        } else if (next == i + 1) {
            objects.of(i, first, cue, source).ifPresent(found::add);
            return;
        }
        if (!content.isEmpty()) {
            found.add(new Attribution(source, words, content));
        }
    }
}
