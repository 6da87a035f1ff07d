package org.crossread.fact;

import java.util.Optional;
import org.crossread.fact.Attribution.Range;
import org.crossread.fact.QuoteLine.Part;
import org.crossread.lexicon.CueVerbs;

/**
 * Reads attributions without a verb of saying.
 *
 * <pre>
 *   In the words of |Marsh|, |"the bridge is finished"|.     The bridge was, in |Marsh|'s words, |"finished"|.
 *   As |Marsh| put it, |"the bridge is finished"|.           |Marsh|: |"The bridge is finished."|
 * </pre>
 */
final class QuoteWordings {

    /** Tokens of a name before its colon or its words. */
    private static final int LONGEST = 6;

    private final QuoteLine line;
    private final QuoteSources sources;
    private final QuoteContents contents;

    QuoteWordings(QuoteLine line, QuoteSources sources, QuoteContents contents) {
        this.line = line;
        this.sources = sources;
        this.contents = contents;
    }

    /** The attribution that begins with token {@code i}. */
    Optional<Attribution> at(int i) {
        Optional<Attribution> spoken = i == 0 ? speaker() : Optional.empty();
        if (spoken.isPresent()) {
            return spoken;
        }
        return switch (line.form(i)) {
            case "in" -> inWords(i);
            case "as" -> putIt(i);
            default -> Optional.empty();
        };
    }

    private Optional<Attribution> speaker() {
        int colon = 0;
        while (colon < LONGEST && (line.is(colon, Part.NAME) || (colon == 0 && line.is(0, Part.WORD)))) {
            colon++;
        }
        boolean name = colon > 0
                && CueVerbs.standard().cue(line.form(0)).isEmpty()
                && Character.isUpperCase(line.text(0).codePointAt(0))
                && line.is(colon, Part.COLON)
                && line.opens(colon + 1);
        return name
                ? Optional.of(new Attribution(new Range(0, colon), Range.NONE, contents.from(colon + 1, true)))
                : Optional.empty();
    }

    private Optional<Attribution> inWords(int i) {
        if (line.form(i + 1).equals("the")
                && line.form(i + 2).equals("words")
                && line.form(i + 3).equals("of")) {
            Range source = sources.after(i + 4);
            return quoted(source, new Range(i, i + 4), source.to());
        }
        for (int n = i + 2; n < i + 1 + LONGEST; n++) {
            if (line.is(n, Part.POSSESSIVE) && line.form(n + 1).equals("words")) {
                return quoted(new Range(i + 1, n), new Range(n + 1, n + 2), n + 2);
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> putIt(int i) {
        for (int n = i + 2; n < i + 2 + LONGEST; n++) {
            boolean put = line.form(n).equals("put") || line.form(n).equals("puts");
            if (put && line.form(n + 1).equals("it")) {
                return quoted(new Range(i + 1, n), new Range(n, n + 2), n + 2);
            }
        }
        return Optional.empty();
    }

    /** With the quotation that follows at once, or after a comma or colon. */
    private Optional<Attribution> quoted(Range source, Range cue, int after) {
        int at = line.is(after, Part.COMMA, Part.COLON) ? after + 1 : after;
        return !source.isEmpty() && line.opens(at)
                ? Optional.of(new Attribution(source, cue, contents.from(at, true)))
                : Optional.empty();
    }
}
