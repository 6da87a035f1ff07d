package org.crossread.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.QuoteFact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/** Puts quotations that run over several sentences together again. */
final class WholeQuotes {

    private WholeQuotes() {}

    /**
     * The words of each such quotation, by the fact of its first sentence; the facts of the others have an empty text.
     * Facts are told apart by identity, since two sentences may have equal ones.
     */
    static IdentityHashMap<Fact, String> in(Article article) {
        IdentityHashMap<Fact, String> whole = new IdentityHashMap<>();
        List<QuoteFact> run = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Sentence sentence : article.sentences()) {
            for (Fact fact : sentence.facts()) {
                if (fact instanceof QuoteFact quote && quote.content().isPresent()) {
                    Span content = quote.content().get();
                    boolean goesOn = !run.isEmpty() && content.start() == 0;
                    if (!goesOn) {
                        close(run, words, whole);
                    }
                    run.add(quote);
                    words.append(words.isEmpty() ? "" : " ").append(content.in(sentence.text()));
                    if (content.end() < sentence.text().length()) {
                        close(run, words, whole);
                    }
                }
            }
        }
        close(run, words, whole);
        return whole;
    }

    private static void close(List<QuoteFact> run, StringBuilder words, IdentityHashMap<Fact, String> whole) {
        if (run.size() > 1) {
            run.forEach(quote -> whole.put(quote, ""));
            whole.put(run.get(0), words.toString());
        }
        run.clear();
        words.setLength(0);
    }
}
