package org.crossread.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossread.model.Alignment;
import org.crossread.model.Event;
import org.crossread.model.Finding;
import org.crossread.model.Value;

/** Sets the articles of an event side by side: two of them, or the one that shares most with each of the others. */
final class Synopses {

    /** With more articles than this, what only the base tells is shown once: 20 of 50 sentences repeat 900 rows. */
    private static final int MOST_WHOLE = 3;

    private final List<Synopsis> pages = new ArrayList<>();
    private final Map<String, List<Difference.Passage>> passages = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final String base;

    private Synopses(String base) {
        this.base = base;
    }

    static Synopses of(Lookup lookup, Event event) {
        String base = base(lookup, event);
        Synopses synopses = new Synopses(base);
        for (String other : event.articles()) {
            if (!other.equals(base)) {
                boolean whole = synopses.pages.isEmpty() || event.articles().size() <= MOST_WHOLE;
                Pairing pairing = new Pairing(lookup, event, base, other, synopses.placed, whole);
                synopses.pages.add(pairing.page());
                pairing.rows()
                        .forEach((alignment, passage) -> synopses.passages
                                .computeIfAbsent(alignment, a -> new ArrayList<>())
                                .add(passage));
            }
        }
        return synopses;
    }

    /** One page for each two articles that are set side by side. */
    List<Synopsis> pages() {
        return List.copyOf(pages);
    }

    /** The article that the others are held against. */
    String base() {
        return base;
    }

    /** Where the sentence stands, if it stands in one of the pages. */
    Optional<String> sentenceAnchor(String sentence) {
        return placed.contains(sentence) ? Optional.of(Pairing.anchor(sentence)) : Optional.empty();
    }

    /** Where the finding can be read in its surroundings: in the rows that show most of its sources. */
    List<Difference.Passage> passages(Finding finding) {
        Set<String> sources = finding.values().stream().map(Value::article).collect(Collectors.toSet());
        List<Difference.Passage> all = passages.getOrDefault(finding.alignment(), List.of());
        List<Difference.Passage> close = all.stream()
                .filter(p -> sources.stream().anyMatch(s -> p.anchor().startsWith(Pairing.right(s))))
                .toList();
        return close.isEmpty() ? all : close;
    }

    private static String base(Lookup lookup, Event event) {
        Map<String, Integer> told = new HashMap<>();
        for (Alignment alignment : lookup.alignments(event)) {
            alignment.tellers().forEach(t -> told.merge(t, 1, Integer::sum));
        }
        String base = event.articles().get(0);
        for (String id : event.articles()) {
            if (event.articles().size() > 2 && told.getOrDefault(id, 0) > told.getOrDefault(base, 0)) {
                base = id;
            }
        }
        return base;
    }
}
