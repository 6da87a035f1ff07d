package org.crossread.align;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Part;
import org.crossread.model.Sentence;

/** Matches the sentences of an event's articles. */
public final class Alignments {

    private Alignments() {}

    /**
     * The statements that two or more articles tell, as one consistent set: no sentence is in two of them. Only
     * sentences of the body are matched; what one article alone tells is in none.
     *
     * @param event the event
     * @param articles its articles, in order of their ids
     * @return in the order of the first article that tells them, named {@code E1-L1}, {@code E1-L2}, ...
     */
    public static List<Alignment> of(Event event, List<Article> articles) {
        List<List<Term>> plain = new ArrayList<>();
        List<Sentence> body = new ArrayList<>();
        List<Integer> owner = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            for (Sentence sentence : articles.get(a).body()) {
                body.add(sentence);
                plain.add(Terms.of(sentence));
                owner.add(a);
            }
        }
        Weights weights = new Weights(plain);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            told.add(new Told(owner.get(i), i, body.get(i), weights.on(plain.get(i))));
        }
        List<Alignment> alignments = new ArrayList<>();
        Groups groups = Groups.of(told);
        for (List<Integer> group : groups.found()) {
            alignments.add(alignment(event, articles, told, groups, group, alignments.size() + 1));
        }
        return alignments;
    }

    private static Alignment alignment(
            Event event, List<Article> articles, List<Told> told, Groups groups, List<Integer> group, int number) {
        SortedMap<String, Part> parts = new TreeMap<>();
        for (int a = 0; a < articles.size(); a++) {
            int article = a;
            List<String> sentences = group.stream()
                    .map(told::get)
                    .filter(t -> t.article() == article)
                    .map(t -> t.sentence().id())
                    .toList();
            parts.put(articles.get(a).id(), sentences.isEmpty() ? new Part.Silent() : new Part.Told(sentences));
        }
        return new Alignment(
                event.id() + "-L" + number, event.id(), parts, groups.score(group), Evidence.words(told, group));
    }
}
