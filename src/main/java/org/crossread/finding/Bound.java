package org.crossread.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Ways;
import org.crossread.lexicon.Words;
import org.crossread.model.Alignment;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.NameFact;
import org.crossread.model.Place;
import org.crossread.model.Span;
import org.crossread.model.Value;

/**
 * Finds who goes to a place in one article and comes from it in another: "bound for Graz" against "returning from
 * Graz". Where an article tells both of the place, somebody goes there and back, and nothing is found.
 */
final class Bound {

    /** Words from which the way is told: "the last run of the day from". */
    private static final int TELLING = 6;

    /** Words between the way and the place: "from [a religious fair on] Nilkanth island". */
    private static final int BETWEEN = 5;

    /** Nothing but the way is compared. */
    private static final double SURE = 0.9;

    private record Trip(Ways.Way way, Mention place, int from) {

        boolean turns(Trip other) {
            return way != other.way && form(place).same(form(other.place)) && oneTraveller(other);
        }

        /** Whether nothing shows that two travel: the rescuers go there, the ferry came from there. */
        private boolean oneTraveller(Trip other) {
            Optional<Word> mine = traveller();
            Optional<Word> theirs = other.traveller();
            return mine.isEmpty()
                    || theirs.isEmpty()
                    || SameWord.is(mine.get().stem(), theirs.get().stem());
        }

        /** The noun of who travels, in small letters; empty for a name, a pronoun or none. */
        private Optional<Word> traveller() {
            return Subject.of(place)
                    .map(p -> place.passage().words().get(p.to() - 1))
                    .filter(w -> w.telling()
                            && !named(w)
                            && !Words.SUBJECTS.has(w.token().form()));
        }

        private boolean named(Word word) {
            return place.home().facts().stream()
                    .anyMatch(f -> f instanceof NameFact
                            && f.where().overlaps(word.token().where()));
        }

        private static NameForm form(Mention mention) {
            return NameForm.of(ComparingNames.name(mention).canonical());
        }

        Value value() {
            List<Word> words = place.passage().words();
            Span where = new Span(
                    words.get(from).token().where().start(),
                    place.fact().where().end());
            String normal = (way == Ways.Way.THERE ? "to " : "from ")
                    + ComparingNames.name(place).canonical();
            return new Value(
                    place.article(),
                    new Place(place.home().id(), where),
                    where.in(place.home().text()),
                    Optional.of(normal),
                    "");
        }
    }

    private Bound() {}

    /** What is told both ways in one alignment. */
    static Verdicts of(Alignment alignment, List<Passage> passages, Elsewhere elsewhere) {
        Verdicts verdicts = new Verdicts();
        for (int l = 0; l < passages.size(); l++) {
            for (int r = l + 1; r < passages.size(); r++) {
                for (Trip mine : in(passages.get(l))) {
                    in(passages.get(r)).stream()
                            .filter(mine::turns)
                            .filter(theirs -> single(mine, elsewhere) && single(theirs, elsewhere))
                            .findFirst()
                            .ifPresent(theirs -> verdicts.drafts().add(draft(mine, theirs)));
                }
            }
        }
        return verdicts;
    }

    private static boolean single(Trip trip, Elsewhere elsewhere) {
        return in(elsewhere.whole(trip.place.article())).stream()
                .filter(t -> Trip.form(t.place).same(Trip.form(trip.place)))
                .allMatch(t -> t.way == trip.way);
    }

    private static Draft draft(Trip mine, Trip theirs) {
        Value left = mine.value();
        Value right = theirs.value();
        return new Draft(
                Finding.Kind.PLACE,
                Finding.Relation.CONFLICT,
                List.of(left, right),
                "there or back",
                left.value().orElse("") + "; " + right.value().orElse(""),
                SURE);
    }

    private static List<Trip> in(Passage passage) {
        List<Trip> trips = new ArrayList<>();
        for (Mention name : passage.mentions(Fact.Kind.NAME)) {
            boolean place = ComparingNames.name(name).type() == NameFact.Type.PLACE
                    || ComparingNames.name(name).type() == NameFact.Type.OTHER;
            if (place && !Bearing.is(name)) {
                trip(name).ifPresent(trips::add);
            }
        }
        return trips;
    }

    private static Optional<Trip> trip(Mention name) {
        List<Word> words = name.passage().words();
        for (int w = name.from() - 1; w >= 0 && w >= name.from() - 1 - BETWEEN; w--) {
            Word word = words.get(w);
            if (word.sentence() != name.sentence() || word.punctuation()) {
                return Optional.empty();
            }
            int first = Math.max(0, w + 1 - TELLING);
            List<String> told = words.subList(first, w + 1).stream()
                    .map(x -> x.token().form())
                    .toList();
            Optional<Ways.Way> way = Ways.standard().atEnd(told);
            if (way.isPresent()) {
                int from = w;
                return way.map(x -> new Trip(x, name, from));
            }
        }
        return Optional.empty();
    }
}
