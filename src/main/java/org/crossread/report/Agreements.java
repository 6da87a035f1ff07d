package org.crossread.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossread.model.Alignment;
import org.crossread.model.Event;
import org.crossread.model.Finding;
import org.crossread.model.Value;

/** Counts on how many of the statements that two sources both tell they do not contradict each other. */
final class Agreements {

    private static final int HUNDRED = 100;
    /** Columns of so many sources leave room for another table beside them on A4. */
    private static final int BESIDE = 4;
    /** Shares from which a cell has the next darker shade. */
    private static final List<Integer> LEVELS = List.of(50, 70, 85, 100);

    private Agreements() {}

    static Agreement of(Lookup lookup, Event event) {
        List<String> ids = event.articles();
        List<Agreement.Row> rows = new ArrayList<>();
        String furthest = "";
        int least = HUNDRED + 1;
        for (String row : ids) {
            List<Agreement.Cell> cells = new ArrayList<>();
            for (String column : ids) {
                int both = row.equals(column) ? 0 : told(lookup, event, row, column);
                if (both == 0) {
                    cells.add(new Agreement.Cell("–", "", "-1"));
                    continue;
                }
                int agreed = both - Math.min(both, opposed(lookup, event, row, column));
                int share = agreed * HUNDRED / both;
                cells.add(new Agreement.Cell(
                        lookup.phrases().say("say_percent", String.valueOf(share)),
                        lookup.phrases().say("say_of", String.valueOf(agreed), String.valueOf(both)),
                        level(share)));
                if (share < least) {
                    least = share;
                    furthest = lookup.phrases()
                            .count(
                                    "say_no_conflict_in",
                                    both,
                                    row,
                                    column,
                                    lookup.phrases().grouped(agreed));
                }
            }
            rows.add(new Agreement.Row(row, lookup.name(row), cells));
        }
        String summary =
                ids.size() == 2 ? furthest : least < HUNDRED ? lookup.phrases().say("say_furthest", furthest) : "";
        return new Agreement(ids.size() > BESIDE ? "yes" : "", ids, rows, summary);
    }

    private static String level(int share) {
        return String.valueOf(LEVELS.stream().filter(l -> share >= l).count());
    }

    private static int told(Lookup lookup, Event event, String one, String other) {
        int told = 0;
        for (Alignment alignment : lookup.alignments(event)) {
            if (!alignment.told(one).isEmpty() && !alignment.told(other).isEmpty()) {
                told++;
            }
        }
        return told;
    }

    private static int opposed(Lookup lookup, Event event, String one, String other) {
        Set<String> statements = new HashSet<>();
        for (Finding finding : lookup.findings(event, Finding.Relation.CONFLICT)) {
            Set<String> left = values(finding, one);
            Set<String> right = values(finding, other);
            if (!left.isEmpty() && !right.isEmpty() && !left.equals(right)) {
                statements.add(finding.alignment());
            }
        }
        return statements.size();
    }

    private static Set<String> values(Finding finding, String article) {
        Set<String> values = new HashSet<>();
        for (Value value : finding.values()) {
            if (value.article().equals(article)) {
                values.add(value.value().orElse(value.text()));
            }
        }
        return values;
    }
}
