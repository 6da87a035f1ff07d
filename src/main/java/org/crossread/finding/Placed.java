package org.crossread.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Adds what was found across alignments: to the conflict that has one of its values already, or else as another. */
    static List<Placed> with(List<Placed> placed, List<Draft> across, List<Alignment> alignments) {
        List<Placed> all = new ArrayList<>(placed);
        for (Draft draft : across) {
            Optional<Placed> known = all.stream()
                    .filter(p -> p.draft.kind() == draft.kind()
                            && p.draft.relation() == Finding.Relation.CONFLICT
                            && places(p.draft).stream().anyMatch(places(draft)::contains))
                    .findFirst();
            if (known.isPresent()) {
                all.set(all.indexOf(known.get()), new Placed(known.get().alignment, merged(known.get().draft, draft)));
            } else {
                home(draft, alignments).ifPresent(a -> all.add(new Placed(a, draft)));
            }
        }
        return all;
    }

    private static Set<Place> places(Draft draft) {
        Set<Place> places = new HashSet<>();
        draft.values().forEach(v -> places.add(v.place()));
        return places;
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
    private static Optional<Alignment> home(Draft draft, List<Alignment> alignments) {
        return alignments.stream()
                .filter(a -> held(a, draft) > 0)
                .max(Comparator.comparingLong((Alignment a) -> held(a, draft))
                        .thenComparing(Alignment::id, Comparator.reverseOrder()));
    }

    private static long held(Alignment alignment, Draft draft) {
        return draft.values().stream()
                .filter(v -> alignment.told(v.article()).contains(v.place().sentence()))
                .count();
    }
}
