package org.crossread.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossread.lexicon.Stems;
import org.crossread.model.Article;
import org.crossread.model.Sentence;
import org.crossread.model.Token;

/** How much a word of an event's articles tells: much if few sentences have it (inverse document frequency). */
final class Rarity {

    private final Map<String, Integer> sentences = new HashMap<>();
    private final int all;

    private Rarity(List<Article> articles) {
        int count = 0;
        for (Article article : articles) {
            for (Sentence sentence : article.sentences()) {
                count++;
                Set<String> stems = new HashSet<>();
                for (Token token : sentence.tokens()) {
                    stems.add(Stems.standard().of(token.form()));
                }
                stems.forEach(stem -> sentences.merge(stem, 1, Integer::sum));
            }
        }
        all = count;
    }

    static Rarity in(List<Article> articles) {
        return new Rarity(articles);
    }

    /** From just above 0 for a word of every sentence to 1 for a word of one sentence. */
    double of(String stem) {
        double most = Math.log(1.0 + all);
        return most == 0 ? 1 : Math.log(1.0 + (double) all / sentences.getOrDefault(stem, 1)) / most;
    }
}
