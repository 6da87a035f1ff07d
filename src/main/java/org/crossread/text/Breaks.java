package org.crossread.text;

import java.util.ArrayList;
import java.util.List;
import org.crossread.model.Span;

/**
 * Where the sentences of a paragraph lie. Every mark that could end one is a candidate; what stands before and after
 * it can veto.
 *
 * <pre>
 *   He met Gen. Mark A. Milley in the U.S. "Why now?" Milley asked.
 *             ^veto   ^veto              ^break     ^veto          ^end
 * </pre>
 */
final class Breaks {

    private final String text;
    private final List<Span> sentences = new ArrayList<>();

    private Breaks(String text) {
        this.text = text;
    }

    /** The sentences of a paragraph, in order; they cover all of it but white space. */
    static List<Span> of(String paragraph) {
        Breaks breaks = new Breaks(paragraph);
        breaks.split();
        return breaks.sentences;
    }

    private void split() {
        List<Integer> items = ListItems.starts(text);
        Asides asides = Asides.in(text);
        int start = Marks.skipSpace(text, 0);
        int nextItem = 0;
        int item = items.isEmpty() ? Integer.MAX_VALUE : items.get(0);
        int at = start;
        while (at < text.length()) {
            if (at >= item) {
                start = cut(start, item);
                nextItem++;
                item = nextItem < items.size() ? items.get(nextItem) : Integer.MAX_VALUE;
            }
            char c = text.charAt(at);
            if ((c >= 'a' && c <= 'z') || c == ' ') {
                at++;
                continue;
            }
            if (!Marks.isTerminator(c)) {
                at++;
                continue;
            }
            Ending ending = Ending.at(text, at);
            int end = ending.breakAt(start, asides);
            if (end > 0) {
                start = cut(start, end);
            }
            at = Math.max(ending.tail(), end);
        }
        cut(start, text.length());
    }

    /** Ends a sentence before {@code end}; the start of the next. */
    private int cut(int start, int end) {
        int last = end;
        while (last > start && Marks.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            sentences.add(new Span(start, last));
        }
        return Marks.skipSpace(text, end);
    }
}
