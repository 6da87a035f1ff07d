package org.crossread.cli;

import java.util.Locale;
import org.crossread.Understood;
import org.crossread.model.Comparison;
import org.crossread.model.Finding;

/** Says in one line what a comparison found. */
final class Summary {

    private Summary() {}

    /** Articles, events, conflicts and the rest, counted. */
    static String of(Comparison comparison) {
        return String.format(
                Locale.ROOT,
                "%s, %s: %s, %s, %s",
                count(comparison.articles().size(), "article"),
                count(comparison.events().size(), "event"),
                count(of(comparison, Finding.Relation.CONFLICT), "conflict"),
                count(of(comparison, Finding.Relation.REFINEMENT), "refinement"),
                count(of(comparison, Finding.Relation.ADDITION), "addition"));
    }

    /** Why nothing can be compared, and what to do. */
    static String tooFew(Understood understood) {
        String found = understood.articles().isEmpty()
                ? "no article could be read"
                : "only one article could be read, "
                        + understood.articles().get(0).file();
        return "crossread: nothing to compare: " + found
                + "; give two or more articles as .txt, .html or .pdf, or a folder that holds them";
    }

    /** Why nothing can be shown; each file's own problem is told beside it. */
    static String noArticle() {
        return "crossread: no article could be read; give articles as .txt, .html or .pdf, or a folder that holds them";
    }

    private static int of(Comparison comparison, Finding.Relation relation) {
        return (int) comparison.findings().stream()
                .filter(f -> f.relation() == relation)
                .count();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
