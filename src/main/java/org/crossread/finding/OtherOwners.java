package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.crossread.finding.Ruling.Standing;
import org.crossread.model.Alignment;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.NotCompared;
import org.crossread.model.Value;

/**
 * Figures and dates that differ in matched sentences and are no conflict, because each is told of another named thing.
 *
 * <pre>
 *   A: Skua employs 340 people.     B: Norvane employs 500 people.     "340" is told of Skua, "500" of Norvane
 * </pre>
 */
final class OtherOwners {

    private static final String RULE = "different owners";

    private final Owners owners;

    OtherOwners(Owners owners) {
        this.owners = owners;
    }

    /** Those of one statement, in the order of the articles; whether they were answered otherwise is not asked. */
    List<NotCompared> in(Alignment alignment, List<Passage> passages, Fact.Kind kind, Comparing comparing) {
        List<NotCompared> found = new ArrayList<>();
        for (int l = 0; l < passages.size(); l++) {
            for (int r = l + 1; r < passages.size(); r++) {
                for (Mention left : passages.get(l).mentions(kind)) {
                    for (Mention right : passages.get(r).mentions(kind)) {
                        if (comparing.ruling(left, right).is(Standing.CONFLICT)
                                && comparing.rivals(left, right)
                                && owners.apart(left, right)) {
                            found.add(of(alignment, left, right));
                        }
                    }
                }
            }
        }
        return found;
    }

    private NotCompared of(Alignment alignment, Mention left, Mention right) {
        return new NotCompared(
                alignment.event(),
                alignment.id(),
                left.fact().kind() == Fact.Kind.DATE ? Finding.Kind.DATE : Finding.Kind.NUMBER,
                List.of(left.value(Derivation.of(left.fact())), right.value(Derivation.of(right.fact()))),
                RULE,
                told(left) + " is told of " + name(left) + ", " + told(right) + " of " + name(right));
    }

    private static String told(Mention mention) {
        return "“" + mention.text() + "”";
    }

    /** The owner's; values without one are never apart. */
    private String name(Mention mention) {
        return owners.of(mention).name().map(NameForm::name).orElse("");
    }

    /** Those of which neither value was held against anything in the other's article. */
    static List<NotCompared> unanswered(List<NotCompared> found, List<List<Value>> compared) {
        Predicate<NotCompared> answered = pair -> compared.stream()
                .anyMatch(values -> answers(
                                values, pair.values().get(0), pair.values().get(1))
                        || answers(values, pair.values().get(1), pair.values().get(0)));
        return found.stream().filter(answered.negate()).toList();
    }

    private static boolean answers(List<Value> values, Value one, Value other) {
        return values.stream().anyMatch(v -> v.place().equals(one.place()))
                && values.stream().anyMatch(v -> v.article().equals(other.article()));
    }
}
