package org.crossread.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossread.model.Comparison;
import org.crossread.model.Event;
import org.crossread.model.Finding;

/** Writes page one. */
final class Covers {

    /** Eight conflicts and the table of four sources fill one page of A4; more would push each other off it. */
    private static final int CONFLICTS_ON_PAGE_ONE = 8;
    /** More outlets than this are named by their letters, so that a claim stays one line. */
    private static final int NAMES_IN_A_LINE = 3;

    private Covers() {}

    static Cover of(Lookup lookup, List<Event> compared, List<Coverage> coverages) {
        List<Difference> conflicts = inTurn(coverages);
        int more = conflicts.size() - CONFLICTS_ON_PAGE_ONE;
        return new Cover(
                compared(lookup.comparison(), compared),
                found(conflicts.size(), coverages),
                compared.isEmpty() ? Optional.empty() : Optional.of(origins(lookup, compared)),
                conflicts.stream()
                        .limit(CONFLICTS_ON_PAGE_ONE)
                        .map(Covers::conflict)
                        .toList(),
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

    private static Cover.Conflict conflict(Difference difference) {
        return new Cover.Conflict(
                difference.number(),
                difference.anchor(),
                difference.kind(),
                difference.summary(),
                claims(difference.says()));
    }

    /** Who says what, sources with the same words together, in order of the first. */
    static List<Cover.Claim> claims(List<Said> says) {
        Map<String, Map<String, String>> byWords = new LinkedHashMap<>();
        says.forEach(said -> byWords.computeIfAbsent(said.words(), w -> new LinkedHashMap<>())
                .put(said.source(), said.name()));
        return byWords.entrySet().stream()
                .map(e -> new Cover.Claim(sources(e.getValue()), e.getKey()))
                .toList();
    }

    private static String sources(Map<String, String> names) {
        if (names.size() > NAMES_IN_A_LINE) {
            return String.join(", ", names.keySet());
        }
        return Words.list(names.entrySet().stream()
                .map(e -> e.getValue() + " (" + e.getKey() + ")")
                .toList());
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
