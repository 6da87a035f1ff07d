package org.crossread.fact;

import java.util.Optional;
import org.crossread.fact.Attribution.Range;
import org.crossread.lexicon.CueVerbs.Beside;
import org.crossread.lexicon.CueVerbs.Cue;

/**
 * Reads what is told in the passive, where the source stands behind "by" or nowhere.
 *
 * <pre>
 *   It |was claimed| by |the union| |that the line was unsafe|.      The court |was told| |that he had fled|.
 *   The plan |was called| |"reckless"| by |Ida Brandt|.              She |is said| |to have left|.
 * </pre>
 */
final class QuotePassives {

    private final QuoteLine line;
    private final QuoteSources sources;
    private final QuoteContents contents;

    QuotePassives(QuoteLine line, QuoteSources sources, QuoteContents contents) {
        this.line = line;
        this.sources = sources;
        this.contents = contents;
    }

    /**
     * What the passive at token {@code i} attributes.
     *
     * @param first the first of its helpers
     */
    Optional<Attribution> at(int first, int i, Cue cue) {
        Range words = new Range(first, i + 1);
        int next = i + 1;
        if (line.form(next).equals("by")) {
            Range source = sources.after(next + 1);
            return source.isEmpty()
                    ? Optional.empty()
                    : content(source.to(), cue).map(content -> new Attribution(source, words, content));
        }
        if (line.opens(next) && line.mark(next) >= 0) {
            int after = line.afterMark(next);
            Range source = line.form(after).equals("by") ? sources.after(after + 1) : Range.NONE;
            return Optional.of(new Attribution(source, words, new Range(next, after)));
        }
        return content(next, cue).map(content -> new Attribution(Range.NONE, words, content));
    }

    /** What is said, from token {@code at} on: "that ...", "as ...", "to have ...". */
    private Optional<Range> content(int at, Cue cue) {
        String form = line.form(at);
        Range content = Range.NONE;
        if (form.equals("that") && (cue.takes(Beside.THAT) || cue.takes(Beside.WHOM))) {
            content = contents.from(at, true);
        } else if (form.equals("as") && (line.opens(at + 1) || cue.takes(Beside.AS))) {
            content = contents.from(at + 1, false);
        } else if (form.equals("to") && (cue.takes(Beside.PUSH) || cue.takes(Beside.HEARSAY))) {
            content = contents.from(at, false);
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }
}
