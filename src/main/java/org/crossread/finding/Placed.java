package org.crossread.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossread.model.Alignment;
import org.crossread.model.Finding;
import org.crossread.model.Place;
import org.crossread.model.Value;

/**
 * A draft and the alignment it belongs to.
 *
 * @param alignment where it was found, or that of one of its sentences
 * @param draft the finding to be
 */
record Placed(Alignment alignment, Draft draft) {

    /**
     * Adds what was found across alignments: to the conflict that has one of its values already, or else as another.
     */
    static List<Placed> with(List<Placed> placed, List<Draft> across, List<Alignment> alignments) {
        List<Placed> all = new ArrayList<>(placed);
        Map<Finding.Kind, Map<Place, Integer>> conflicts = new EnumMap<>(Finding.Kind.class);
        for (int i = 0; i < all.size(); i++) {
            note(conflicts, all.get(i).draft, i);
        }
        Map<String, Alignment> homes = new HashMap<>();
        alignments.forEach(a -> a.tellers().forEach(t -> a.told(t).forEach(s -> homes.put(s, a))));
        for (Draft draft : across) {
            Map<Place, Integer> known = conflicts.getOrDefault(draft.kind(), Map.of());
            OptionalInt first = draft.values().stream()
                    .filter(v -> known.containsKey(v.place()))
                    .mapToInt(v -> known.getOrDefault(v.place(), 0))
                    .min();
            if (first.isPresent()) {
                int i = first.getAsInt();
                all.set(i, new Placed(all.get(i).alignment, merged(all.get(i).draft, draft)));
                note(conflicts, all.get(i).draft, i);
            } else {
                home(draft, homes).ifPresent(a -> {
                    all.add(new Placed(a, draft));
                    note(conflicts, draft, all.size() - 1);
                });
            }
        }
        return all;
    }

    /** Those that tell nothing twice: that another did it is left out where the two names are a conflict already. */
    static List<Placed> once(List<Placed> placed) {
        List<Draft> names = placed.stream()
                .map(Placed::draft)
                .filter(d -> d.relation() == Finding.Relation.CONFLICT && d.kind() == Finding.Kind.NAME)
                .toList();
        return placed.stream()
                .filter(p -> !p.draft.rule().equals(ComparingRoles.ALONE)
                        || names.stream().noneMatch(n -> within(n, p.draft)))
                .toList();
    }

    /** Whether at least two values of the one stand inside values of the other. */
    private static boolean within(Draft names, Draft roles) {
        return names.values().stream()
                        .filter(n -> roles.values().stream()
                                .anyMatch(r -> r.place()
                                                .sentence()
                                                .equals(n.place().sentence())
                                        && r.place().where().overlaps(n.place().where())))
                        .count()
                > 1;
    }

    /** Writes down which conflict has a place among its values, the first of them if several do. */
    private static void note(Map<Finding.Kind, Map<Place, Integer>> conflicts, Draft draft, int number) {
        if (draft.relation() == Finding.Relation.CONFLICT) {
            Map<Place, Integer> places = conflicts.computeIfAbsent(draft.kind(), k -> new HashMap<>());
            draft.values().forEach(v -> places.merge(v.place(), number, Math::min));
        }
    }

    /** The first's values, and those of the second whose articles the first does not hear. */
    private static Draft merged(Draft first, Draft second) {
        List<Value> values = new ArrayList<>(first.values());
        for (Value value : second.values()) {
            if (first.values().stream().noneMatch(v -> v.article().equals(value.article()))) {
                values.add(value);
            }
        }
        values.sort(Comparator.comparing(Value::article));
        boolean more = values.size() > first.values().size();
        return new Draft(
                first.kind(),
                first.relation(),
                values,
                first.rule(),
                more ? first.derivation() + "; " + second.derivation() : first.derivation(),
                first.sure());
    }

    /** The alignment that holds most of a draft's sentences; empty if none holds any. */
    private static Optional<Alignment> home(Draft draft, Map<String, Alignment> homes) {
        IdentityHashMap<Alignment, Integer> held = new IdentityHashMap<>();
        for (Value value : draft.values()) {
            Alignment alignment = homes.get(value.place().sentence());
            if (alignment != null) {
                held.merge(alignment, 1, Integer::sum);
            }
        }
        return held.entrySet().stream()
                .max(Map.Entry.<Alignment, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().id(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
