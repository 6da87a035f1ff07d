package org.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossread.align.Alignments;
import org.crossread.diff.WordDiff;
import org.crossread.event.Events;
import org.crossread.ingest.Limits;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Edit;
import org.crossread.model.Event;
import org.crossread.model.Place;
import org.crossread.model.Sentence;
import org.crossread.model.WordEdits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for events, alignments and edits, whatever the articles; tried on the sample coverage. */
final class MatchingLawsTest {

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "clinic", "quiet", "strike"})
    void the_edits_of_each_alignment_read_back_both_sides(String coverage) {
        List<Article> articles = articles(coverage);
        Map<String, Article> byId = articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        for (Event event : Events.of(articles)) {
            List<Article> together = event.articles().stream().map(byId::get).toList();
            for (Alignment alignment : Alignments.of(event, together)) {
                for (WordEdits edits : WordDiff.between(alignment, together)) {
                    assertThat(places(edits, true))
                            .isEqualTo(tokens(alignment, Objects.requireNonNull(byId.get(edits.left()))));
                    assertThat(places(edits, false))
                            .isEqualTo(tokens(alignment, Objects.requireNonNull(byId.get(edits.right()))));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "clinic", "quiet", "strike"})
    void no_sentence_is_in_two_alignments(String coverage) {
        Set<String> seen = new HashSet<>();
        groups(articles(coverage))
                .forEach(group -> group.forEach(
                        text -> assertThat(seen.add(text)).as(text).isTrue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "clinic", "quiet", "strike"})
    void the_order_of_the_articles_changes_no_group(String coverage) {
        List<Article> articles = new ArrayList<>(articles(coverage));
        Set<Set<String>> groups = groups(articles);
        Random seeded = new Random(3);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(articles, seeded);
            assertThat(groups(articles)).isEqualTo(groups);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "clinic", "quiet", "strike"})
    void an_article_against_itself_is_aligned_sentence_by_sentence_without_edits(String coverage) {
        Article article = articles(coverage).get(0);
        Article twin = twin(article);
        Event event = new Event("E1", List.of(article.id(), twin.id()), List.of(), List.of());
        for (Alignment alignment : Alignments.of(event, List.of(article, twin))) {
            assertThat(alignment.told(twin.id()))
                    .containsExactlyElementsOf(alignment.told(article.id()).stream()
                            .map(id -> "twin " + id)
                            .toList());
            WordDiff.between(alignment, List.of(article, twin))
                    .forEach(edits -> assertThat(edits.edits()).allMatch(e -> e.kind() == Edit.Kind.SAME));
        }
    }

    private static List<Article> articles(String coverage) {
        return Crossread.understand(List.of("input/" + coverage), Limits.STANDARD, (done, all) -> {})
                .articles();
    }

    private static Article twin(Article a) {
        List<Sentence> sentences = a.sentences().stream()
                .map(s -> new Sentence(
                        "twin " + s.id(), s.paragraph(), s.role(), s.where(), s.text(), s.tokens(), s.facts()))
                .toList();
        return new Article("Z", a.file(), a.sha256(), a.metadata(), a.anchor(), a.paragraphs(), sentences, a.dropped());
    }

    private static Set<Set<String>> groups(List<Article> articles) {
        Map<String, Article> byId = articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        Set<Set<String>> groups = new HashSet<>();
        for (Event event : Events.of(articles)) {
            List<Article> together = event.articles().stream().map(byId::get).toList();
            for (Alignment alignment : Alignments.of(event, together)) {
                groups.add(new TreeSet<>(alignment.tellers().stream()
                        .flatMap(t -> alignment.told(t).stream())
                        .toList()));
            }
        }
        return groups;
    }

    private static List<Place> places(WordEdits edits, boolean left) {
        List<Place> places = new ArrayList<>();
        for (Edit edit : edits.edits()) {
            places.addAll(
                    switch (edit.kind()) {
                        case SAME -> left ? ((Edit.Same) edit).left() : ((Edit.Same) edit).right();
                        case REMOVED -> left ? ((Edit.Removed) edit).left() : List.<Place>of();
                        case ADDED -> left ? List.<Place>of() : ((Edit.Added) edit).right();
                    });
        }
        return places;
    }

    private static List<Place> tokens(Alignment alignment, Article article) {
        return article.sentences().stream()
                .filter(s -> alignment.told(article.id()).contains(s.id()))
                .flatMap(s -> s.tokens().stream().map(t -> new Place(s.id(), t.where())))
                .toList();
    }
}
