package org.crossread.align;

import java.util.ArrayList;
import java.util.List;
import org.crossread.model.Fact;
import org.crossread.model.QuoteFact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/**
 * Which words of a sentence say who said it, beside those that say what was said: all words outside the marks where
 * a clause or more is quoted, the source and cue of a quotation, and the office of a person, which every statement
 * about her may repeat.
 *
 * @param quoted what stands in marks; empty where nothing longer does
 * @param credits sources, cues and offices
 */
record Attribution(List<Span> quoted, List<Span> credits) {

    /** Fewer words in marks are a term or scare quotes. */
    private static final int CLAUSE = 4;

    static Attribution in(Sentence sentence) {
        List<Span> credits = new ArrayList<>();
        sentence.facts().stream()
                .filter(f -> f instanceof QuoteFact q && q.content().isPresent())
                .map(f -> (QuoteFact) f)
                .forEach(q -> {
                    q.source().ifPresent(credits::add);
                    q.cue().ifPresent(credits::add);
                });
        sentence.facts().stream().filter(f -> f.kind() == Fact.Kind.TITLE).forEach(f -> credits.add(f.where()));
        return new Attribution(quoted(sentence), credits);
    }

    /** Whether the word at this place only tells who said it. */
    boolean holds(Span place) {
        boolean outside = !quoted.isEmpty() && quoted.stream().noneMatch(q -> q.holds(place));
        return outside || credits.stream().anyMatch(c -> c.holds(place));
    }

    private static List<Span> quoted(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (mark(token)) {
                if (open >= 0 && words >= CLAUSE) {
                    spans.add(new Span(open, token.where().start()));
                }
                open = open >= 0 ? -1 : token.where().end();
                words = 0;
            } else if (token.kind() != Token.Kind.PUNCTUATION) {
                words++;
            }
        }
        if (open >= 0 && words >= CLAUSE && open < sentence.text().length()) {
            spans.add(new Span(open, sentence.text().length()));
        }
        return spans;
    }

    private static boolean mark(Token token) {
        return token.text().equals("\"")
                || token.text().equals("“")
                || token.text().equals("”");
    }
}
