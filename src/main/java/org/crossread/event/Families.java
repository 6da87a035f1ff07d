package org.crossread.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.model.Article;
import org.crossread.model.Family;

/** Finds which articles of an event copy one origin. */
final class Families {

    /**
     * The share of the words of one article that must stand word for word in the other. Set by judgement, not measured:
     * on five cases of coverage only the one lightly edited agency copy passes it.
     */
    private static final double COPIED = 0.2;

    /** The same where both credit one agency. */
    private static final double COPIED_WITH_CREDIT = 0.08;

    /** More passages than these are no longer read. */
    private static final int PASSAGES = 12;

    private Families() {}

    /** A partition of the articles, in their order: those that copy one text stand together. */
    static List<Family> of(List<Article> event) {
        List<Copyable> texts = event.stream().map(Copyable::new).toList();
        List<Optional<String>> credits = event.stream().map(Credits::of).toList();
        int[] family = new int[event.size()];
        for (int i = 0; i < family.length; i++) {
            family[i] = i;
        }
        for (int i = 0; i < family.length; i++) {
            for (int j = i + 1; j < family.length; j++) {
                boolean credited = credits.get(i).isPresent() && credits.get(i).equals(credits.get(j));
                double copied = Math.max(
                        texts.get(i).containedIn(texts.get(j)), texts.get(j).containedIn(texts.get(i)));
                if (copied >= (credited ? COPIED_WITH_CREDIT : COPIED)) {
                    join(family, family[i], family[j]);
                }
            }
        }
        List<Family> families = new ArrayList<>();
        for (int f = 0; f < family.length; f++) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < family.length; i++) {
                if (family[i] == f) {
                    members.add(i);
                }
            }
            if (!members.isEmpty()) {
                families.add(family(members, event, texts, credits));
            }
        }
        return families;
    }

    private static void join(int[] family, int one, int other) {
        int kept = Math.min(one, other);
        int given = Math.max(one, other);
        for (int i = 0; i < family.length; i++) {
            if (family[i] == given) {
                family[i] = kept;
            }
        }
    }

    private static Family family(
            List<Integer> members, List<Article> event, List<Copyable> texts, List<Optional<String>> credits) {
        Optional<String> origin =
                members.stream().flatMap(i -> credits.get(i).stream()).sorted().findFirst();
        Set<String> shared = new HashSet<>();
        for (int i : members) {
            Set<Copyable> others = new HashSet<>();
            members.stream().filter(j -> j < i).forEach(j -> others.add(texts.get(j)));
            shared.addAll(texts.get(i).shared(others));
        }
        return new Family(
                members.stream().map(i -> event.get(i).id()).toList(),
                origin,
                shared.stream()
                        .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
                        .limit(PASSAGES)
                        .toList());
    }
}
