package org.crossread.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crossread.model.Finding;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/** Cuts a sentence where a finding or a change of wording begins or ends. */
final class Chunks {

    private Chunks() {}

    /** A value of a finding in this sentence. */
    private record Marked(Finding finding, Span where) {}

    /**
     * The sentence in pieces; their texts together are the sentence.
     *
     * @param changed the words that only this side has there, in order
     * @param change what to call them, if they were not moved
     */
    static List<Synopsis.Chunk> of(Lookup lookup, Sentence sentence, List<Marks.Stretch> changed, String change) {
        List<Marked> marked = new ArrayList<>();
        for (Finding finding : lookup.findingsIn(sentence.id())) {
            finding.values().stream()
                    .filter(v -> v.place().sentence().equals(sentence.id()))
                    .forEach(v -> marked.add(new Marked(finding, v.place().where())));
        }
        String text = sentence.text();
        SortedSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        marked.forEach(m -> edges.addAll(List.of(m.where().start(), m.where().end())));
        List<Synopsis.Chunk> chunks = new ArrayList<>();
        int from = 0;
        for (int until : edges) {
            if (until > from) {
                chunks.add(chunk(lookup, text, new Span(from, until), marked, changed, change));
                from = until;
            }
        }
        return chunks;
    }

    private static Synopsis.Chunk chunk(
            Lookup lookup, String text, Span where, List<Marked> marked, List<Marks.Stretch> changed, String change) {
        Optional<String> relation = marked.stream()
                .filter(m -> m.where().holds(where))
                .map(m -> m.finding().relation())
                .min(Finding.Relation::compareTo)
                .map(r -> r.name().toLowerCase(Locale.ROOT));
        List<Synopsis.Mark> ends = marked.stream()
                .filter(m -> m.where().end() == where.end())
                .map(m -> lookup.mark(m.finding()))
                .distinct()
                .toList();
        return new Synopsis.Chunk(pieces(text, where, changed, change), relation, ends);
    }

    private static List<Synopsis.Piece> pieces(String text, Span where, List<Marks.Stretch> changed, String change) {
        List<Synopsis.Piece> pieces = new ArrayList<>();
        int at = where.start();
        for (Marks.Stretch stretch : changed) {
            Span span = stretch.where();
            if (span.overlaps(where)) {
                int start = Math.max(at, span.start());
                int end = Math.min(where.end(), span.end());
                add(pieces, text, at, start, "same");
                add(pieces, text, start, end, stretch.moved() ? "moved" : change);
                at = Math.max(at, end);
            }
        }
        add(pieces, text, at, where.end(), "same");
        return pieces;
    }

    private static void add(List<Synopsis.Piece> pieces, String text, int from, int until, String change) {
        if (until > from) {
            pieces.add(new Synopsis.Piece(Shown.of(text.substring(from, until)), change));
        }
    }
}
