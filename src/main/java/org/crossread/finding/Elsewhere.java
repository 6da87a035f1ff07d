package org.crossread.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossread.finding.Ruling.Standing;
import org.crossread.model.Fact;

/** Asks a whole article, not a sentence: "missing" means nowhere in it. */
final class Elsewhere {

    /** As sure as for a slot: the same figure of another thing acquits nobody. */
    private static final double SURE = 0.5;

    private final Map<String, Passage> wholes = new HashMap<>();
    private final Map<String, Map<Fact.Kind, List<Mention>>> mentions = new HashMap<>();

    private Elsewhere() {}

    /** All articles of an event, each as one passage. */
    static Elsewhere in(List<Passage> wholes) {
        Elsewhere elsewhere = new Elsewhere();
        wholes.forEach(p -> elsewhere.wholes.put(p.article().id(), p));
        return elsewhere;
    }

    /** All articles, each as one passage, by id. */
    List<Passage> passages() {
        return wholes.values().stream()
                .sorted(java.util.Comparator.comparing(p -> p.article().id()))
                .toList();
    }

    String name(String article) {
        return whole(article).article().name();
    }

    /** Whether the article of {@code passage} states the value of {@code mention} of the same thing, outside the passage. */
    boolean states(Passage passage, Mention mention, Comparing comparing) {
        for (Mention other : all(passage.article().id(), mention.fact().kind())) {
            boolean outside = passage.sentences().stream()
                    .noneMatch(s -> s.id().equals(other.home().id()));
            if (outside
                    && comparing.ruling(mention, other).is(Standing.EQUAL)
                    && comparing.sameThing(mention, other, false) >= SURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article states, anywhere, a value that {@code mention} is equal to or compatible with. */
    boolean mentions(String article, Mention mention, Comparing comparing) {
        return all(article, mention.fact().kind()).stream()
                .map(other -> comparing.ruling(mention, other))
                .anyMatch(r -> r.is(Standing.EQUAL) || (r.is(Standing.FINER) && !r.loose()));
    }

    /** Whether any sentence of an article has the last word of a name. */
    boolean names(String article, String canonical) {
        String[] words = canonical.toLowerCase(Locale.ROOT).split("\\s+", -1);
        String last = words[words.length - 1];
        return whole(article).words().stream().anyMatch(w -> w.token().form().startsWith(last));
    }

    /** All mentions of one kind in an article; the same objects each time. */
    List<Mention> all(String article, Fact.Kind kind) {
        return mentions.computeIfAbsent(article, a -> new EnumMap<>(Fact.Kind.class))
                .computeIfAbsent(kind, k -> whole(article).mentions(k));
    }

    private Passage whole(String article) {
        Passage passage = wholes.get(article);
        if (passage == null) {
            throw new IllegalArgumentException("no article " + article + " in this event");
        }
        return passage;
    }
}
