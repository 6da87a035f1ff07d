package org.crossread.finding;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossread.model.Article;
import org.crossread.model.QuoteFact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/**
 * Which words of an article stand between quotation marks: double ones over the ends of sentences but not of
 * paragraphs, single ones where a quotation was found in them, for they are apostrophes too.
 *
 * <p>What a quotation has in brackets is the reporter's gloss and no part of it.
 */
final class QuotedWords {

    private QuotedWords() {}

    /** For each sentence, by id, the numbers of its quoted tokens; the marks themselves are not among them. */
    static Map<String, BitSet> of(Article article) {
        Map<String, BitSet> quoted = new TreeMap<>();
        int paragraph = -1;
        boolean open = false;
        int brackets = 0;
        for (Sentence sentence : article.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                open = closesBeforeItOpens(sentence);
                brackets = 0;
            }
            BitSet marked = new BitSet();
            List<Span> single = single(sentence);
            for (int t = 0; t < sentence.tokens().size(); t++) {
                Token token = sentence.tokens().get(t);
                switch (token.text()) {
                    case "“", "„", "«" -> open = !open || touchesNext(sentence, t);
                    case "”", "»" -> open = false;
                    case "\"" -> open = !open;
                    case "[", "(" -> brackets++;
                    case "]", ")" -> brackets = Math.max(0, brackets - 1);
                    default -> marked.set(t, brackets == 0 && (open || within(single, token)));
                }
            }
            quoted.put(sentence.id(), marked);
        }
        return quoted;
    }

    private static List<Span> single(Sentence sentence) {
        return sentence.facts().stream()
                .filter(QuoteFact.class::isInstance)
                .flatMap(q -> ((QuoteFact) q).marked().stream())
                .filter(s -> s.start() > 0)
                .filter(s -> "‘'‚".indexOf(sentence.text().charAt(s.start() - 1)) >= 0)
                .toList();
    }

    private static boolean within(List<Span> spans, Token token) {
        return spans.stream().anyMatch(s -> s.holds(token.where()));
    }

    /** An opening mark that no word follows is a closing one, wrongly set. */
    private static boolean touchesNext(Sentence sentence, int t) {
        return t + 1 < sentence.tokens().size()
                && sentence.tokens().get(t + 1).kind() != Token.Kind.PUNCTUATION
                && sentence.tokens().get(t + 1).where().start()
                        == sentence.tokens().get(t).where().end();
    }

    /** Whether the paragraph starts inside a quotation whose opening mark was lost: the first mark is a closing one. */
    private static boolean closesBeforeItOpens(Sentence first) {
        for (Token token : first.tokens()) {
            switch (token.text()) {
                case "“", "„", "«", "\"" -> {
                    return false;
                }
                case "”", "»" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
