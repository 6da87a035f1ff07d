package org.crossread.fact;

import java.util.Optional;
import org.crossread.lexicon.NumberHedges;
import org.crossread.lexicon.NumberHedges.Sense;
import org.crossread.lexicon.Spelled;
import org.crossread.model.Span;

/**
 * A number with the hedge around it.
 *
 * @param sense what the hedge does
 * @param where number, unit and hedge
 */
record Hedged(Optional<Sense> sense, Span where) {

    /** The hedge before or behind what stands from {@code start} to {@code end}. */
    static Hedged around(Pieces pieces, int start, int end) {
        String text = pieces.text();
        int before = back(text, start);
        Optional<Spelled<Sense>> ahead =
                NumberHedges.standard().before(text, before).filter(h -> !startsInsideWord(text, h.start()));
        if (ahead.isPresent()) {
            Sense sense = negated(pieces, ahead.get());
            return new Hedged(Optional.of(sense), new Span(ahead.get().start(), end));
        }
        int after = forth(text, end);
        Optional<Spelled<Sense>> behind = NumberHedges.standard().after(text, after);
        if (behind.isPresent()) {
            return new Hedged(
                    Optional.of(behind.get().meaning()),
                    new Span(start, behind.get().end()));
        }
        if (text.startsWith("+", end)
                && !(end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1)))) {
            return new Hedged(Optional.of(Sense.LEAST), new Span(start, end + 1));
        }
        return new Hedged(Optional.empty(), new Span(start, end));
    }

    /** "Not over 20" is at most 20. */
    private static Sense negated(Pieces pieces, Spelled<Sense> hedge) {
        int i = pieces.from(hedge.start()) - 1;
        boolean not = pieces.read(i, "not") || pieces.read(i, "no");
        if (!not) {
            return hedge.meaning();
        }
        return switch (hedge.meaning()) {
            case LEAST -> Sense.MOST;
            case MOST -> Sense.LEAST;
            case ABOUT, NEARLY, BARELY -> hedge.meaning();
        };
    }

    private static boolean startsInsideWord(String text, int start) {
        return start > 0 && (text.charAt(start - 1) == '-' || text.charAt(start - 1) == '\'');
    }

    private static int back(String text, int start) {
        int i = start;
        while (i > 0 && space(text.charAt(i - 1)) && start - i < 2) {
            i--;
        }
        return i;
    }

    private static int forth(String text, int end) {
        return end < text.length() && (space(text.charAt(end)) || text.charAt(end) == '-') ? end + 1 : end;
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\u00a0';
    }
}
