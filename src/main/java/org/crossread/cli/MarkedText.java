package org.crossread.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossread.Pair;
import org.crossread.model.Edit;
import org.crossread.model.Place;
import org.crossread.model.Sentence;

/**
 * Two texts in one, the words that differ marked.
 *
 * @param colour by colour, else by {@code [-removed-]} and {@code {+added+}}
 */
record MarkedText(boolean colour) {

    private static final String RED_STRUCK = "\u001b[9;31m";
    private static final String GREEN_UNDERLINED = "\u001b[4;32m";
    private static final String PLAIN = "\u001b[0m";

    /** The words of both in reading order. */
    String of(Pair pair) {
        Map<String, Sentence> sentences = Stream.concat(
                        pair.left().sentences().stream(), pair.right().sentences().stream())
                .collect(Collectors.toMap(Sentence::id, Function.identity()));
        List<String> pieces = new ArrayList<>();
        for (Edit edit : pair.edits().edits()) {
            pieces.add(
                    switch (edit.kind()) {
                        case SAME -> words(((Edit.Same) edit).right(), sentences);
                        case REMOVED -> removed(words(((Edit.Removed) edit).left(), sentences));
                        case ADDED -> added(words(((Edit.Added) edit).right(), sentences));
                    });
        }
        return String.join(" ", pieces);
    }

    private String removed(String words) {
        return colour ? RED_STRUCK + words + PLAIN : "[-" + words + "-]";
    }

    private String added(String words) {
        return colour ? GREEN_UNDERLINED + words + PLAIN : "{+" + words + "+}";
    }

    /** The words from the first place to the last, as each sentence has them. */
    private static String words(List<Place> places, Map<String, Sentence> sentences) {
        StringBuilder words = new StringBuilder();
        Place before = null;
        for (Place place : places) {
            String text = java.util.Objects.requireNonNull(sentences.get(place.sentence()))
                    .text();
            if (before != null) {
                boolean apart = !before.sentence().equals(place.sentence())
                        || before.where().end() < place.where().start();
                words.append(apart ? " " : "");
            }
            words.append(place.where().in(text));
            before = place;
        }
        return words.toString();
    }
}
