package org.crossread.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
                compared(lookup, compared),
                found(lookup.phrases(), conflicts.size(), coverages),
                compared.isEmpty() ? Optional.empty() : Optional.of(origins(lookup, compared)),
                conflicts.stream().limit(CONFLICTS_ON_PAGE_ONE).toList(),
                more > 0 ? Optional.of(lookup.phrases().count("say_more_conflicts", more)) : Optional.empty(),
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

    private static String compared(Lookup lookup, List<Event> compared) {
        Phrases phrases = lookup.phrases();
        int articles = lookup.comparison().articles().size();
        if (articles == 0) {
            return phrases.say("say_no_article");
        }
        if (compared.isEmpty()) {
            return phrases.count("say_none_together", articles);
        }
        int together = compared.stream().mapToInt(e -> e.articles().size()).sum();
        int alone = articles - together;
        return phrases.count("say_articles", together) + " " + phrases.count("say_on_events", compared.size())
                + (alone == 0 ? "" : "; " + phrases.count("say_stand_alone", alone)) + ".";
    }

    private static String found(Phrases phrases, int conflicts, List<Coverage> coverages) {
        if (coverages.isEmpty()) {
            return "";
        }
        int refinements =
                coverages.stream().mapToInt(c -> c.refinements().size()).sum();
        int additions = coverages.stream().mapToInt(c -> c.additions().size()).sum();
        return phrases.say(
                "say_found",
                phrases.count("say_conflicts", conflicts),
                phrases.count("say_refinements", refinements),
                phrases.count("say_additions", additions));
    }

    private static String origins(Lookup lookup, List<Event> compared) {
        Phrases phrases = lookup.phrases();
        List<String> parts = new ArrayList<>();
        for (Event event : compared) {
            long outlets =
                    event.articles().stream().map(lookup::name).distinct().count();
            int origins = Math.max(1, event.families().size());
            List<String> shared = event.families().stream()
                    .filter(f -> f.articles().size() > 1)
                    .map(f -> f.origin()
                            .map(o -> phrases.say("say_share_from", phrases.list(f.articles()), Shown.of(o)))
                            .orElseGet(() -> phrases.say("say_share", phrases.list(f.articles()))))
                    .toList();
            parts.add((compared.size() == 1 ? "" : event.id() + ": ")
                    + phrases.count("say_outlets", (int) outlets) + ", "
                    + phrases.count("say_origins", origins)
                    + (shared.isEmpty() ? "" : ": " + phrases.list(shared)) + ".");
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
        return number == 0 ? "–" : String.valueOf(number);
    }
}
