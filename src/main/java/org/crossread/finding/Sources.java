package org.crossread.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossread.model.Article;
import org.crossread.model.Sentence;

/** The articles of an event and their sentences, by id. */
final class Sources {

    private final List<Article> inOrder;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Sentence> sentences = new HashMap<>();

    Sources(List<Article> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        for (Article article : inOrder) {
            articles.put(article.id(), article);
            article.sentences().forEach(s -> sentences.put(s.id(), s));
        }
    }

    List<Article> inOrder() {
        return inOrder;
    }

    Article article(String id) {
        return Objects.requireNonNull(articles.get(id), () -> "no article " + id + " in this event");
    }

    /** How an editor would call the article; its file too where two of the event have one outlet. */
    String name(String id) {
        Article article = article(id);
        boolean shared =
                inOrder.stream().anyMatch(a -> !a.id().equals(id) && a.name().equals(article.name()));
        return shared ? article.name() + " (" + article.file() + ")" : article.name();
    }

    Sentence sentence(String id) {
        return Objects.requireNonNull(sentences.get(id), () -> "no sentence " + id + " in this event");
    }
}
