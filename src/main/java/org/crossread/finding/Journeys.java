package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Alignment;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.Place;
import org.crossread.model.Span;
import org.crossread.model.Value;

/**
 * Finds who goes there and who comes back: "from Porto to Lisbon" against "from Lisbon to Porto" in matched sentences.
 */
final class Journeys {

    /** Words between the two places: "from Porto to the capital, Lisbon". */
    private static final int BETWEEN = 5;

    /** Nothing but the order of two names is compared. */
    private static final double SURE = 0.9;

    private record Journey(Mention from, Mention to) {

        boolean turns(Journey other) {
            NameForm start = form(from);
            NameForm end = form(to);
            return start.same(form(other.to)) && end.same(form(other.from)) && !start.same(end);
        }

        private static NameForm form(Mention mention) {
            return NameForm.of(ComparingNames.name(mention).canonical());
        }

        Value value() {
            Span where = new Span(from.fact().where().start(), to.fact().where().end());
            String text = where.in(from.home().text());
            Optional<String> normal = Optional.of(ComparingNames.name(from).canonical() + " > "
                    + ComparingNames.name(to).canonical());
            return new Value(from.article(), new Place(from.home().id(), where), text, normal, "");
        }
    }

    private Journeys() {}

    /** The journeys of one alignment that are told in both directions. */
    static Verdicts of(Alignment alignment, List<Passage> passages) {
        Verdicts verdicts = new Verdicts();
        for (int l = 0; l < passages.size(); l++) {
            for (int r = l + 1; r < passages.size(); r++) {
                for (Journey mine : in(passages.get(l))) {
                    in(passages.get(r)).stream()
                            .filter(mine::turns)
                            .findFirst()
                            .ifPresent(theirs -> verdicts.drafts().add(draft(mine, theirs)));
                }
            }
        }
        return verdicts;
    }

    private static Draft draft(Journey mine, Journey theirs) {
        Value left = mine.value();
        Value right = theirs.value();
        String proof = left.value().orElse("") + "; " + right.value().orElse("");
        return new Draft(
                Finding.Kind.PLACE,
                Finding.Relation.CONFLICT,
                List.of(left, right),
                "the way is turned round",
                proof,
                SURE);
    }

    private static List<Journey> in(Passage passage) {
        List<Mention> names = passage.mentions(Fact.Kind.NAME);
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            Mention start = names.get(i);
            Mention end = names.get(i + 1);
            boolean near = start.sentence() == end.sentence()
                    && end.from() - start.to() >= 1
                    && end.from() - start.to() <= BETWEEN;
            if (near
                    && start.form(start.from() - 1).equals("from")
                    && start.form(start.to()).equals("to")) {
                journeys.add(new Journey(start, end));
            }
        }
        return journeys;
    }
}
