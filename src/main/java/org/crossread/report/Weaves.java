package org.crossread.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Sentence;

/** Writes down how the articles of an event are woven together. */
final class Weaves {

    private Weaves() {}

    /** Empty if there are only two articles, which stand side by side already. */
    static Optional<Weave> of(Lookup lookup, Event event, String base) {
        if (event.articles().size() < 3) {
            return Optional.empty();
        }
        List<String> told = new ArrayList<>();
        List<String> edits = new ArrayList<>();
        for (Alignment alignment : lookup.alignments(event)) {
            List<String> tellers = alignment.tellers();
            for (int i = 0; i < tellers.size(); i++) {
                for (int j = i + 1; j < tellers.size(); j++) {
                    Article left = lookup.article(tellers.get(i));
                    Article right = lookup.article(tellers.get(j));
                    Marks.between(lookup, alignment, left, right)
                            .ifPresent(m -> edits.add(told.size() + " " + left.id() + " " + right.id() + " "
                                    + marks(lookup, alignment, left, right, m)));
                }
            }
            told.add(tellers.stream()
                    .map(t -> String.join("+", alignment.told(t)))
                    .collect(Collectors.joining(" ")));
        }
        return Optional.of(new Weave(
                base, event.articles().stream().filter(a -> !a.equals(base)).toList(), told, edits));
    }

    private static String marks(Lookup lookup, Alignment alignment, Article left, Article right, Marks marks) {
        StringBuilder written = new StringBuilder(marks.state());
        for (Article side : List.of(left, right)) {
            for (String id : alignment.told(side.id())) {
                if (!marks.changed(id).isEmpty()) {
                    Sentence sentence = lookup.sentence(id);
                    written.append(' ')
                            .append(id)
                            .append(':')
                            .append(marks.changed(id).stream()
                                    .map(s -> (s.moved() ? "m" : "")
                                            + shown(sentence, s.where().start()) + "-"
                                            + shown(sentence, s.where().end()))
                                    .collect(Collectors.joining(",")));
                }
            }
        }
        return written.toString();
    }

    /** Where a place of the sentence stands in its text as it is shown. */
    private static int shown(Sentence sentence, int place) {
        return Shown.of(sentence.text().substring(0, place)).length();
    }
}
