package org.crossread.report;

import java.util.Locale;
import org.crossread.model.Comparison;

/** Writes what was left out, could not be read, or was judged the same. */
final class Appendices {

    private Appendices() {}

    static Appendix of(Lookup lookup) {
        Comparison comparison = lookup.comparison();
        return new Appendix(
                comparison.problems().stream()
                        .map(p -> new Appendix.ProblemNote(
                                Shown.of(p.file()), Shown.of(p.what()), Words.sentence(Shown.of(p.advice()))))
                        .toList(),
                comparison.equals().stream()
                        .map(e -> new Appendix.EqualNote(
                                e.kind().name().toLowerCase(Locale.ROOT),
                                Claims.of(
                                        e.values().stream()
                                                .map(v -> Differences.said(lookup, v))
                                                .toList(),
                                        lookup.phrases()),
                                Shown.of(e.rule())))
                        .toList(),
                comparison.articles().stream()
                        .filter(a -> !a.dropped().isEmpty())
                        .map(a -> new Appendix.Dropped(
                                a.id(),
                                Shown.of(a.name()),
                                a.dropped().stream()
                                        .map(d -> new Appendix.Piece(Shown.of(d.text()), Shown.of(d.reason())))
                                        .toList()))
                        .toList());
    }
}
