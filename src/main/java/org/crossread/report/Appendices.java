package org.crossread.report;

import java.util.List;
import java.util.Locale;
import org.crossread.model.Comparison;
import org.crossread.model.Finding;
import org.crossread.model.Value;

/** Writes what was left out, could not be read, was judged the same, or was not compared. */
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
                                name(e.kind()),
                                Claims.of(said(lookup, e.values()), lookup.phrases()),
                                Shown.of(e.rule())))
                        .toList(),
                comparison.apart().stream()
                        .map(n -> new Appendix.ApartNote(
                                name(n.kind()),
                                said(lookup, n.values()).stream()
                                        .flatMap(s -> Claims.inContext(List.of(s), lookup.phrases()).stream())
                                        .toList(),
                                Shown.of(n.rule() + ": " + n.derivation())))
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

    private static List<Said> said(Lookup lookup, List<Value> values) {
        return values.stream().map(v -> Differences.said(lookup, v)).toList();
    }

    private static String name(Finding.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
