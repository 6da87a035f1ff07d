package org.crossread.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.model.Comparison;
import org.crossread.model.Event;
import org.crossread.model.Finding;

/** Writes page one. */
final class Covers {

    /** Eight conflicts and the table of four sources fill one page of A4; more would push each other off it. */
    private static final int CONFLICTS_ON_PAGE_ONE = 8;

    private Covers() {}

    static Cover of(Lookup lookup, List<Event> compared, List<Coverage> coverages) {
        List<Difference> conflicts = inTurn(coverages);
        int more = conflicts.size() - CONFLICTS_ON_PAGE_ONE;
        return new Cover(
                compared(lookup.comparison(), compared),
                found(conflicts.size(), coverages),
                compared.isEmpty() ? Optional.empty() : Optional.of(origins(lookup, compared)),
                conflicts.stream().limit(CONFLICTS_ON_PAGE_ONE).toList(),
                more > 0 ? Optional.of(Words.count(more, "more conflict", "more conflicts")) : Optional.empty(),
                counts(lookup.comparison().findings()));
    }

    /** The weightiest conflict of each event, then the next of each, so that no event fills the page alone. */
    private static List<Difference> inTurn(List<Coverage> coverages) {
        List<Difference> conflicts = new ArrayList<>();
        int longest =
                coverages.stream().mapToInt(c -> c.conflicts().size()).max().orElse(0);
        for (int rank = 0; rank < longest; rank++) {
            for (Coverage coverage : coverages) {
                if (rank < coverage.conflicts().size()) {
                    conflicts.add(coverage.conflicts().get(rank));
                }
            }
        }
        return conflicts;
    }

    private static String compared(Comparison comparison, List<Event> compared) {
        int articles = comparison.articles().size();
        if (articles == 0) {
            return "No article could be read.";
        }
        if (compared.isEmpty()) {
            return articles == 1
                    ? "One article, and nothing to compare it with."
                    : Words.count(articles, "article", "articles")
                            + ", each on an event of its own: nothing to compare.";
        }
        int together = compared.stream().mapToInt(e -> e.articles().size()).sum();
        String on = compared.size() == 1 ? "one event" : Words.count(compared.size(), "event", "events");
        int alone = articles - together;
        return Words.count(together, "article", "articles") + " on " + on
                + (alone == 0 ? "" : "; " + Words.count(alone, "article stands", "articles stand") + " alone") + ".";
    }

    private static String found(int conflicts, List<Coverage> coverages) {
        if (coverages.isEmpty()) {
            return "";
        }
        int refinements =
                coverages.stream().mapToInt(c -> c.refinements().size()).sum();
        int additions = coverages.stream().mapToInt(c -> c.additions().size()).sum();
        return Words.sentence(Words.count(conflicts, "conflict", "conflicts")) + ", "
                + Words.count(refinements, "finer detail", "finer details") + ", "
                + Words.count(additions, "added fact", "added facts") + ".";
    }

    private static String origins(Lookup lookup, List<Event> compared) {
        List<String> parts = new ArrayList<>();
        for (Event event : compared) {
            long outlets =
                    event.articles().stream().map(lookup::name).distinct().count();
            int origins = Math.max(1, event.families().size());
            List<String> shared = event.families().stream()
                    .filter(f -> f.articles().size() > 1)
                    .map(f -> Words.list(f.articles()) + " share one text"
                            + f.origin().map(o -> " (" + Shown.of(o) + ")").orElse(""))
                    .toList();
            parts.add((compared.size() == 1 ? "" : event.id() + ": ")
                    + Words.count((int) outlets, "outlet", "outlets") + ", "
                    + Words.count(origins, "independent origin", "independent origins")
                    + (shared.isEmpty() ? "" : ": " + Words.list(shared)) + ".");
        }
        return String.join(" ", parts);
    }

    private static List<Cover.Count> counts(List<Finding> findings) {
        List<Cover.Count> counts = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<Finding> of = findings.stream().filter(f -> f.kind() == kind).toList();
            if (!of.isEmpty()) {
                counts.add(new Cover.Count(
                        kind.name().toLowerCase(Locale.ROOT),
                        number(of, Finding.Relation.CONFLICT),
                        number(of, Finding.Relation.REFINEMENT),
                        number(of, Finding.Relation.ADDITION)));
            }
        }
        return counts;
    }

    private static String number(List<Finding> findings, Finding.Relation relation) {
        long number = findings.stream().filter(f -> f.relation() == relation).count();
        return number == 0 ? "–" : Words.grouped((int) number);
    }
}
