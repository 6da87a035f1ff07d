package org.crossread.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Edit;
import org.crossread.model.Place;
import org.crossread.model.Span;
import org.crossread.model.WordEdits;

/**
 * Which words of a statement only one of two articles has.
 *
 * @param state {@code same}, {@code changed}, or {@code reworded} where so little is the same that marks would bury it
 * @param spans by sentence, the words that only its side has there, in order
 * @param left those of the left article
 * @param right those of the right article
 * @param moved those that both have, each in another place
 */
record Marks(
        String state, Map<String, List<Stretch>> spans, List<String> left, List<String> right, List<String> moved) {

    /** Every word is the same. */
    static final Marks SAME = new Marks("same", Map.of(), List.of(), List.of(), List.of());

    /** The wording was not compared. */
    static final Marks UNKNOWN = new Marks("changed", Map.of(), List.of(), List.of(), List.of());

    /** So little is the same that no word is marked. */
    private static final Marks REWORDED = new Marks("reworded", Map.of(), List.of(), List.of(), List.of());

    /**
     * Share of words on both sides that must be the same for word marks to help. Looked at on the four samples, page by
     * page: at 0.3 most words of independently written sentences are marked, at 0.6 marks vanish from lightly edited
     * ones; just above 0.45 a sentence that was half rewritten can still be read through its marks.
     */
    private static final double ENOUGH_ALIKE = 0.45;

    Marks {
        spans = Map.copyOf(spans);
        left = List.copyOf(left);
        right = List.copyOf(right);
        moved = List.copyOf(moved);
    }

    /**
     * Words that stand only on one side there.
     *
     * @param where in the sentence
     * @param moved whether the other side has them elsewhere
     */
    record Stretch(Span where, boolean moved) {}

    /** The marks between two articles; empty where their wording was not compared. */
    static Optional<Marks> between(Lookup lookup, Alignment alignment, Article left, Article right) {
        Optional<Marks> forward =
                lookup.edits(alignment.id(), left.id(), right.id()).map(e -> marks(lookup, e, true));
        return forward.isPresent()
                ? forward
                : lookup.edits(alignment.id(), right.id(), left.id()).map(e -> marks(lookup, e, false));
    }

    /**
     * Whether so few words are the same that marks would bury them.
     *
     * @param same words on both sides that the other side has too, wherever
     * @param all words on both sides
     */
    static boolean tooLittle(int same, int all) {
        return same < ENOUGH_ALIKE * all;
    }

    /** The words of a sentence that only its side has there. */
    List<Stretch> changed(String sentence) {
        return spans.getOrDefault(sentence, List.of());
    }

    /** The changed words, for those who cannot see the marks; empty where none is marked. */
    Optional<String> inWords(Phrases phrases, String leftId, String rightId) {
        List<String> parts = new ArrayList<>();
        if (!left.isEmpty()) {
            parts.add(phrases.say("say_only_in", leftId, String.join("; ", left)));
        }
        if (!right.isEmpty()) {
            parts.add(phrases.say("say_only_in", rightId, String.join("; ", right)));
        }
        if (!moved.isEmpty()) {
            parts.add(phrases.say("say_moved", String.join("; ", moved)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static Marks marks(Lookup lookup, WordEdits edits, boolean forward) {
        List<Place> removed = new ArrayList<>();
        List<Place> added = new ArrayList<>();
        int same = 0;
        for (Edit edit : edits.edits()) {
            if (edit instanceof Edit.Same both) {
                same += both.left().size() + both.right().size();
            } else if (edit instanceof Edit.Removed gone) {
                removed.addAll(gone.left());
            } else if (edit instanceof Edit.Added come) {
                added.addAll(come.right());
            }
        }
        int all = same + removed.size() + added.size();
        if (removed.isEmpty() && added.isEmpty()) {
            return SAME;
        }
        Moves moves = new Moves(lookup, removed, added);
        if (tooLittle(same + moves.from().size() + moves.to().size(), all)) {
            return REWORDED;
        }
        Map<String, List<Stretch>> spans = new HashMap<>();
        List<String> gone = joined(lookup, moves.gone(), false, spans);
        List<String> come = joined(lookup, moves.come(), false, spans);
        List<String> moved = joined(lookup, moves.from(), true, spans);
        joined(lookup, moves.to(), true, spans);
        spans.values()
                .forEach(s -> s.sort(Comparator.comparingInt(one -> one.where().start())));
        return new Marks("changed", spans, forward ? gone : come, forward ? come : gone, moved);
    }

    /** Joins neighbouring words into stretches, notes them by sentence, and gives their text in order. */
    private static List<String> joined(
            Lookup lookup, List<Place> places, boolean moved, Map<String, List<Stretch>> spans) {
        List<Place> stretches = new ArrayList<>();
        for (Place place : places) {
            int last = stretches.size() - 1;
            if (last >= 0 && touch(lookup, stretches.get(last), place)) {
                Span whole = new Span(
                        stretches.get(last).where().start(), place.where().end());
                stretches.set(last, new Place(place.sentence(), whole));
            } else {
                stretches.add(place);
            }
        }
        List<String> texts = new ArrayList<>();
        for (Place stretch : stretches) {
            spans.computeIfAbsent(stretch.sentence(), s -> new ArrayList<>()).add(new Stretch(stretch.where(), moved));
            String text =
                    bare(stretch.where().in(lookup.sentence(stretch.sentence()).text()));
            if (!text.isEmpty()) {
                texts.add(Shown.of(text));
            }
        }
        return texts;
    }

    /** The words without the points, commas and quotation marks around them, which would run into those of the list. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !counts(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !counts(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean counts(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.CURRENCY_SYMBOL
                || letter == '%'
                || letter == '°';
    }

    /** Whether nothing but space stands between a word and the next. */
    static boolean touch(Lookup lookup, Place one, Place next) {
        return one.sentence().equals(next.sentence())
                && one.where().end() <= next.where().start()
                && lookup.sentence(one.sentence())
                        .text()
                        .substring(one.where().end(), next.where().start())
                        .isBlank();
    }
}
