package org.crossread.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Edit;
import org.crossread.model.Place;
import org.crossread.model.Sentence;
import org.crossread.model.WordEdits;

/** Finds how the wording differs. */
public final class WordDiff {

    /**
     * Units left on one side, without what both begin and end with, that are still compared word by word. The time of
     * Myers 1986 grows with the square where all is changed: 1,000 take 26 ms, 5,000 take 0.7 s. What is longer is one
     * change as a whole: nobody reads a thousand marks.
     */
    static final int MOST = 1_500;

    private WordDiff() {}

    /**
     * The edits between each pair of articles that tell the statement, by left, then right.
     *
     * <p>Words are compared by their form, so capitals and the kind of quotation mark are no change. A date, a number
     * or a name changes as a whole. Stop words alone between two changes are part of the change. Where more than
     * {@value #MOST} words are left after the common beginning and end, they are one change.
     *
     * @param alignment the statement
     * @param articles the event's articles, in order of their ids
     */
    public static List<WordEdits> between(Alignment alignment, List<Article> articles) {
        Map<String, List<Unit>> units = new HashMap<>();
        List<String> tellers = new ArrayList<>();
        for (Article article : articles) {
            List<String> told = alignment.told(article.id());
            if (!told.isEmpty()) {
                tellers.add(article.id());
                units.put(article.id(), Unit.of(sentences(article, told)));
            }
        }
        List<WordEdits> all = new ArrayList<>();
        for (int i = 0; i < tellers.size(); i++) {
            for (int j = i + 1; j < tellers.size(); j++) {
                List<Unit> left = Objects.requireNonNull(units.get(tellers.get(i)));
                List<Unit> right = Objects.requireNonNull(units.get(tellers.get(j)));
                all.add(new WordEdits(alignment.id(), tellers.get(i), tellers.get(j), edits(left, right)));
            }
        }
        return all;
    }

    private static List<Sentence> sentences(Article article, List<String> ids) {
        return article.sentences().stream().filter(s -> ids.contains(s.id())).toList();
    }

    static List<Edit> edits(List<Unit> left, List<Unit> right) {
        List<Edit> edits = new ArrayList<>();
        for (Step step : Step.readable(steps(left, right))) {
            if (step.same()) {
                edits.add(new Edit.Same(places(step.left()), places(step.right())));
            } else {
                if (!step.left().isEmpty()) {
                    edits.add(new Edit.Removed(places(step.left())));
                }
                if (!step.right().isEmpty()) {
                    edits.add(new Edit.Added(places(step.right())));
                }
            }
        }
        return edits;
    }

    private static List<Step> steps(List<Unit> left, List<Unit> right) {
        int head = 0;
        int least = Math.min(left.size(), right.size());
        while (head < least && same(left.get(head), right.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && same(left.get(left.size() - 1 - tail), right.get(right.size() - 1 - tail))) {
            tail++;
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(true, left.subList(0, head), right.subList(0, head)));
        steps.addAll(middle(left.subList(head, left.size() - tail), right.subList(head, right.size() - tail)));
        steps.add(new Step(
                true, left.subList(left.size() - tail, left.size()), right.subList(right.size() - tail, right.size())));
        return steps;
    }

    private static List<Step> middle(List<Unit> left, List<Unit> right) {
        if (Math.max(left.size(), right.size()) > MOST) {
            return List.of(new Step(false, left, right));
        }
        if (left.isEmpty() && right.isEmpty()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        int l = 0;
        int r = 0;
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(forms(left), forms(right)).getDeltas();
        for (AbstractDelta<String> delta : deltas) {
            int fromLeft = delta.getSource().getPosition();
            int fromRight = delta.getTarget().getPosition();
            int toLeft = fromLeft + delta.getSource().size();
            int toRight = fromRight + delta.getTarget().size();
            steps.add(new Step(true, left.subList(l, fromLeft), right.subList(r, fromRight)));
            steps.add(new Step(false, left.subList(fromLeft, toLeft), right.subList(fromRight, toRight)));
            l = toLeft;
            r = toRight;
        }
        steps.add(new Step(true, left.subList(l, left.size()), right.subList(r, right.size())));
        return steps;
    }

    private static List<String> forms(List<Unit> units) {
        return units.stream().map(Unit::form).toList();
    }

    private static boolean same(Unit one, Unit other) {
        return one.form().equals(other.form());
    }

    private static List<Place> places(List<Unit> units) {
        List<Place> places = new ArrayList<>();
        units.forEach(u -> places.addAll(u.places()));
        return places;
    }
}
