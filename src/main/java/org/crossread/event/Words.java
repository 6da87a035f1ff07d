package org.crossread.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crossread.lexicon.Stems;
import org.crossread.lexicon.StopWords;
import org.crossread.model.Article;
import org.crossread.model.Sentence;
import org.crossread.model.Token;

/**
 * The words that carry the subject of articles: stems without stop words, and which of them are names.
 *
 * <p>A stem counts as a name, whatever its spelling in one place, if most of the time it is a number or stands in
 * capitals inside a sentence.
 */
final class Words {

    private final List<SortedSet<String>> byArticle = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> asName = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    Words(List<Article> articles) {
        for (Article article : articles) {
            SortedSet<String> words = new TreeSet<>();
            article.sentences().forEach(s -> read(s, words));
            byArticle.add(words);
        }
    }

    private void read(Sentence sentence, SortedSet<String> words) {
        boolean first = true;
        for (Token token : sentence.tokens()) {
            if (token.kind() == Token.Kind.PUNCTUATION) {
                continue;
            }
            if (!StopWords.standard().holds(token.form())) {
                String stem = Stems.standard().of(token.form());
                boolean capital = !first && Character.isUpperCase(token.text().codePointAt(0));
                words.add(stem);
                shown.merge(stem, token.text(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                uses.merge(stem, 1, Integer::sum);
                asName.merge(stem, capital || token.kind() == Token.Kind.NUMBER ? 1 : 0, Integer::sum);
            }
            first = false;
        }
    }

    /** The different stems of the article at {@code index}. */
    SortedSet<String> of(int index) {
        return byArticle.get(index);
    }

    int articles() {
        return byArticle.size();
    }

    boolean isName(String stem) {
        return 2 * asName.getOrDefault(stem, 0) > uses.getOrDefault(stem, 0);
    }

    /** A spelling in which the stem stands somewhere, in capitals where there is one. */
    String shown(String stem) {
        return shown.getOrDefault(stem, stem);
    }
}
