package org.crossread.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Alignment;
import org.crossread.model.Edit;
import org.crossread.model.Place;
import org.crossread.model.WordEdits;

/** Writes two wordings into one line: the words of both, with what only one of them has marked. */
final class Merged {

    private final Lookup lookup;
    private final List<Synopsis.Piece> pieces = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();

    private Merged(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The words as they stand; what lies between two stretches is left out, and shown as such. */
    static List<Synopsis.Piece> plain(Lookup lookup, List<Place> places) {
        List<String> texts = places.stream()
                .map(p -> p.where().in(lookup.sentence(p.sentence()).text()))
                .toList();
        return List.of(new Synopsis.Piece(Shown.of(String.join(" … ", texts)), "same"));
    }

    /**
     * Both wordings; {@code removed} is what only {@code base} has, {@code added} what only {@code other} has. Empty if
     * they were not compared, or share so little that marks would bury the words.
     *
     * @param bases the stretches of the base's sentences that are compared
     * @param others those of the other's
     */
    static Optional<List<Synopsis.Piece>> of(
            Lookup lookup, Alignment alignment, String base, List<Place> bases, String other, List<Place> others) {
        Optional<WordEdits> forward = lookup.edits(alignment.id(), base, other);
        Optional<WordEdits> edits = forward.or(() -> lookup.edits(alignment.id(), other, base));
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        Merged merged = new Merged(lookup);
        for (Edit edit : edits.get().edits()) {
            switch (edit.kind()) {
                case SAME ->
                    merged.add(
                            forward.isPresent() ? ((Edit.Same) edit).right() : ((Edit.Same) edit).left(),
                            others,
                            "same");
                case REMOVED ->
                    merged.add(
                            ((Edit.Removed) edit).left(),
                            forward.isPresent() ? bases : others,
                            forward.isPresent() ? "removed" : "added");
                case ADDED ->
                    merged.add(
                            ((Edit.Added) edit).right(),
                            forward.isPresent() ? others : bases,
                            forward.isPresent() ? "added" : "removed");
            }
        }
        int same = (int) merged.changes.stream().filter("same"::equals).count();
        return Marks.tooLittle(2 * same, merged.changes.size() + same) ? Optional.empty() : Optional.of(merged.pieces);
    }

    private void add(List<Place> words, List<Place> within, String change) {
        for (Place place : words) {
            if (within.stream()
                    .anyMatch(w ->
                            w.sentence().equals(place.sentence()) && w.where().holds(place.where()))) {
                String sentence = lookup.sentence(place.sentence()).text();
                int start = place.where().start();
                String token = place.where().in(sentence);
                boolean apart = !pieces.isEmpty() && (start == 0 || Character.isWhitespace(sentence.charAt(start - 1)));
                boolean word = token.codePoints().anyMatch(Character::isLetterOrDigit);
                if (!word && change.equals("removed")) {
                    continue;
                }
                changes.add(change);
                append(apart ? " " : "", Shown.of(token), word ? change : "same");
            }
        }
    }

    private void append(String space, String text, String change) {
        int last = pieces.size() - 1;
        boolean replaces = last >= 0
                && !change.equals("same")
                && !pieces.get(last).change().equals(change)
                && !pieces.get(last).change().equals("same");
        if (space.isEmpty() && replaces) {
            pieces.add(new Synopsis.Piece(" ", "same"));
        }
        if (last >= 0 && pieces.get(last).change().equals(change)) {
            pieces.set(last, new Synopsis.Piece(pieces.get(last).text() + space + text, change));
        } else {
            if (!space.isEmpty()) {
                pieces.add(new Synopsis.Piece(space, "same"));
            }
            pieces.add(new Synopsis.Piece(text, change));
        }
    }
}
