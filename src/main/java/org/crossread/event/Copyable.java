package org.crossread.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.crossread.model.Article;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/**
 * The words of an article that would show that it was copied: the body's, without what stands in quotation marks, since
 * two reporters may well quote the same words.
 *
 * <p>Compared by shingles: runs of words inside one sentence (Broder 1997).
 */
final class Copyable {

    /**
     * Words in a run. Two reporters of one event share runs of five by chance ("was taken to hospital on"), hardly one
     * of eight.
     */
    private static final int RUN = 8;

    private final List<Run> runs = new ArrayList<>();
    private final Set<String> shingles = new HashSet<>();
    private final int words;

    Copyable(Article article) {
        boolean quoted = false;
        int unquoted = 0;
        for (Sentence sentence : article.body()) {
            List<Token> open = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                boolean mark = token.text().equals("\"")
                        || token.text().equals("“")
                        || token.text().equals("”");
                if (mark) {
                    quoted = token.text().equals("“") || (!token.text().equals("”") && !quoted);
                    add(sentence, open);
                    open = new ArrayList<>();
                } else if (!quoted && token.kind() != Token.Kind.PUNCTUATION) {
                    open.add(token);
                    unquoted++;
                }
            }
            add(sentence, open);
            quoted = false;
        }
        words = unquoted;
    }

    private void add(Sentence sentence, List<Token> tokens) {
        for (int i = 0; i + RUN <= tokens.size(); i++) {
            List<Token> run = tokens.subList(i, i + RUN);
            StringJoiner joined = new StringJoiner(" ");
            run.forEach(t -> joined.add(t.form()));
            String shingle = joined.toString();
            Span where = new Span(
                    run.get(0).where().start(), run.get(RUN - 1).where().end());
            runs.add(new Run(sentence, where, shingle));
            shingles.add(shingle);
        }
    }

    /** The share of its words, from 0 to 1, that stand in runs of the other. */
    double containedIn(Copyable other) {
        int shared = shared(Set.of(other)).stream()
                .mapToInt(p -> p.split(" ", -1).length)
                .sum();
        return words == 0 ? 0 : Math.min(1, (double) shared / words);
    }

    /** The passages that one of the others has too, as this article has them, in order. */
    List<String> shared(Set<Copyable> others) {
        List<String> passages = new ArrayList<>();
        Run last = null;
        int start = 0;
        for (Run run : runs) {
            if (!anyHas(others, run.shingle())) {
                continue;
            }
            boolean goesOn = last != null
                    && last.sentence().id().equals(run.sentence().id())
                    && run.where().start() < last.where().end();
            if (!goesOn) {
                if (last != null) {
                    passages.add(
                            last.sentence().text().substring(start, last.where().end()));
                }
                start = run.where().start();
            }
            last = run;
        }
        if (last != null) {
            passages.add(last.sentence().text().substring(start, last.where().end()));
        }
        return passages;
    }

    private static boolean anyHas(Set<Copyable> texts, String shingle) {
        for (Copyable text : texts) {
            if (text.shingles.contains(shingle)) {
                return true;
            }
        }
        return false;
    }

    private record Run(Sentence sentence, Span where, String shingle) {}
}
