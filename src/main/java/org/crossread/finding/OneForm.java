package org.crossread.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Value;

/**
 * The values of a finding: equal ones have one normal form, that of the shortest wording; each derivation tells its
 * own.
 */
final class OneForm {

    private OneForm() {}

    static List<Value> of(List<Mention> mentions, Comparing comparing) {
        List<Value> values = new ArrayList<>();
        for (Mention mention : mentions) {
            Optional<String> normal = mentions.stream()
                    .filter(m ->
                            m.equals(mention) || comparing.ruling(m, mention).is(Ruling.Standing.EQUAL))
                    .min(Comparator.comparing((Mention m) -> m.text().length()).thenComparing(Mention::text))
                    .flatMap(m -> m.fact().value());
            values.add(new Value(
                    mention.article(), mention.place(), mention.text(), normal, Derivation.of(mention.fact())));
        }
        return values;
    }
}
