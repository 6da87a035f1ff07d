package org.crossread.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Role;
import org.crossread.model.Sentence;

/**
 * Sets two articles side by side.
 *
 * <p>The rows follow the left article. What only the right one tells is set in after the statement that it follows
 * there, so that both columns can be read down.
 */
final class Pairing {

    private final Lookup lookup;
    private final Article left;
    private final Article right;
    private final Set<String> placed;
    private final boolean whole;
    private final Map<String, List<Alignment>> shared = new HashMap<>();
    private final Map<String, Difference.Passage> rows = new LinkedHashMap<>();

    /**
     * Of two articles.
     *
     * @param placed sentences that have an anchor already; those of these two are added
     * @param whole whether to show also what only the left article tells
     */
    Pairing(Lookup lookup, Event event, String left, String right, Set<String> placed, boolean whole) {
        this.lookup = lookup;
        this.left = lookup.article(left);
        this.right = lookup.article(right);
        this.placed = placed;
        this.whole = whole;
        for (Alignment alignment : lookup.alignments(event)) {
            if (!alignment.told(left).isEmpty() && !alignment.told(right).isEmpty()) {
                alignment.told(left).forEach(s -> share(s, alignment));
                alignment.told(right).forEach(s -> share(s, alignment));
            }
        }
    }

    private void share(String sentence, Alignment alignment) {
        shared.computeIfAbsent(sentence, s -> new ArrayList<>()).add(alignment);
    }

    /** Where each alignment of the two is shown, once {@link #page} has been asked for. */
    Map<String, Difference.Passage> rows() {
        return rows;
    }

    /** How anchors of rows begin that have this article on the right. */
    static String right(String article) {
        return "p-" + article + "-";
    }

    /** The anchor of a sentence. */
    static String anchor(String sentence) {
        return "s-" + sentence;
    }

    Synopsis page() {
        List<Synopsis.Row> page = new ArrayList<>();
        int same = 0;
        int onlyLeft = 0;
        int onlyRight = 0;
        for (Step step : order()) {
            String anchor = right(right.id()) + left.id() + "-" + (page.size() + 1);
            Synopsis.Row row = row(step, anchor, String.valueOf(page.size() + 1));
            if (whole || !row.state().equals("left")) {
                page.add(row);
            }
            same += row.state().equals("same") ? 1 : 0;
            onlyLeft += row.state().equals("left") ? 1 : 0;
            onlyRight += row.state().equals("right") ? 1 : 0;
        }
        return new Synopsis(
                "pair-" + left.id() + "-" + right.id(),
                left.id(),
                Shown.of(left.name()),
                Sources.language(left),
                right.id(),
                Shown.of(right.name()),
                Sources.language(right),
                summary(lookup.phrases(), rows.size(), same, onlyLeft, onlyRight),
                page);
    }

    private String summary(Phrases phrases, int both, int same, int onlyLeft, int onlyRight) {
        return phrases.count("say_both", both)
                + (same > 0 ? ", " + phrases.count("say_word_for_word", same) : "")
                + "; " + phrases.count("say_only_sentences", onlyLeft, left.id()) + ", "
                + phrases.count("say_only_sentences", onlyRight, right.id()) + ".";
    }

    private Synopsis.Row row(Step step, String anchor, String number) {
        Marks marks = step.alignment()
                .flatMap(a -> Marks.between(lookup, a, left, right))
                .orElseGet(() -> alike(step) ? Marks.SAME : Marks.UNKNOWN);
        List<Synopsis.Line> lefts =
                step.left().stream().map(s -> line(s, marks, "removed")).toList();
        List<Synopsis.Line> rights =
                step.right().stream().map(s -> line(s, marks, "added")).toList();
        String state = lefts.isEmpty()
                ? "right"
                : rights.isEmpty() ? "left" : step.alignment().isPresent() ? marks.state() : "reworded";
        step.alignment()
                .ifPresent(a -> rows.put(
                        a.id(),
                        new Difference.Passage(
                                lookup.phrases().say("say_row", left.id(), right.id(), number), anchor)));
        return new Synopsis.Row(
                anchor, number, state, lefts, rights, marks.inWords(lookup.phrases(), left.id(), right.id()));
    }

    private boolean alike(Step step) {
        return texts(step.left()).equals(texts(step.right()));
    }

    private List<String> texts(List<String> sentences) {
        return sentences.stream().map(s -> lookup.sentence(s).text()).toList();
    }

    private Synopsis.Line line(String id, Marks marks, String change) {
        Sentence sentence = lookup.sentence(id);
        Optional<String> anchor = placed.add(id) ? Optional.of(anchor(id)) : Optional.empty();
        return new Synopsis.Line(
                id,
                anchor,
                sentence.role().name().toLowerCase(Locale.ROOT),
                Chunks.of(lookup, sentence, marks.changed(id), change));
    }

    /** What one row holds: an alignment, or sentences of one side alone. */
    private record Step(Optional<Alignment> alignment, List<String> left, List<String> right) {}

    private List<Step> order() {
        List<Sentence> lefts = left.sentences();
        List<Sentence> rights = right.sentences();
        Map<String, List<Step>> after = new HashMap<>();
        List<String> headlineLeft = headline(left);
        List<String> headlineRight = headline(right);
        String last = "";
        for (Sentence sentence : rights) {
            List<Alignment> both = shared.getOrDefault(sentence.id(), List.of());
            if (!both.isEmpty()) {
                last = both.get(0).id();
            } else if (!headlineRight.contains(sentence.id())) {
                after.computeIfAbsent(last, l -> new ArrayList<>())
                        .add(new Step(Optional.empty(), List.of(), List.of(sentence.id())));
            }
        }
        List<Step> steps = new ArrayList<>();
        if (!headlineLeft.isEmpty() || !headlineRight.isEmpty()) {
            steps.add(new Step(Optional.empty(), headlineLeft, headlineRight));
        }
        steps.addAll(after.getOrDefault("", List.of()));
        Set<String> done = new LinkedHashSet<>();
        for (Sentence sentence : lefts) {
            List<Alignment> both = shared.getOrDefault(sentence.id(), List.of());
            if (both.isEmpty() && !headlineLeft.contains(sentence.id())) {
                steps.add(new Step(Optional.empty(), List.of(sentence.id()), List.of()));
            }
            for (Alignment alignment : both) {
                if (done.add(alignment.id())) {
                    steps.add(new Step(Optional.of(alignment), alignment.told(left.id()), alignment.told(right.id())));
                    steps.addAll(after.getOrDefault(alignment.id(), List.of()));
                }
            }
        }
        return steps;
    }

    private List<String> headline(Article article) {
        return article.sentences().stream()
                .filter(s -> s.role() == Role.HEADLINE && !shared.containsKey(s.id()))
                .map(Sentence::id)
                .toList();
    }
}
