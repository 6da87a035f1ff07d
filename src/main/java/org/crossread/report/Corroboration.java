package org.crossread.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Event;
import org.crossread.model.Family;
import org.crossread.model.QuoteFact;
import org.crossread.model.Sentence;

/**
 * Who bears a statement out: three outlets that run one agency's text are one origin.
 *
 * @param outlets names of those that tell it, by letter of their article, each once
 * @param origins how many origins they have: articles that copy one text count once
 * @param sources canonical names of those whom the told sentences credit, in order of the alphabet
 */
record Corroboration(List<String> outlets, int origins, List<String> sources) {
    Corroboration {
        outlets = List.copyOf(outlets);
        sources = List.copyOf(sources);
    }

    /** That of every statement, by its id. */
    static Map<String, Corroboration> in(Comparison comparison) {
        Map<String, Article> articles = new HashMap<>();
        Map<String, Sentence> sentences = new HashMap<>();
        for (Article article : comparison.articles()) {
            articles.put(article.id(), article);
            article.sentences().forEach(s -> sentences.put(s.id(), s));
        }
        Map<String, List<Family>> families = new HashMap<>();
        for (Event event : comparison.events()) {
            families.put(event.id(), event.families());
        }
        Map<String, Corroboration> all = new HashMap<>();
        for (Alignment alignment : comparison.alignments()) {
            List<Family> origins = families.getOrDefault(alignment.event(), List.of());
            all.put(alignment.id(), of(alignment, articles, sentences, origins));
        }
        return all;
    }

    private static Corroboration of(
            Alignment alignment,
            Map<String, Article> articles,
            Map<String, Sentence> sentences,
            List<Family> families) {
        List<String> tellers = alignment.tellers();
        long copied = families.stream()
                .filter(f -> f.articles().stream().anyMatch(tellers::contains))
                .count();
        long alone = tellers.stream()
                .filter(t -> families.stream().noneMatch(f -> f.articles().contains(t)))
                .count();
        TreeSet<String> sources = new TreeSet<>();
        for (String teller : tellers) {
            for (String told : alignment.told(teller)) {
                Sentence sentence = sentences.get(told);
                if (sentence != null) {
                    sentence.facts().stream()
                            .filter(f -> f instanceof QuoteFact q && q.credit() == QuoteFact.Credit.NAMED)
                            .forEach(f -> f.value().ifPresent(sources::add));
                }
            }
        }
        List<String> outlets = tellers.stream()
                .flatMap(t -> Optional.ofNullable(articles.get(t)).stream())
                .map(Article::name)
                .distinct()
                .toList();
        return new Corroboration(outlets, (int) (copied + alone), List.copyOf(sources));
    }
}
