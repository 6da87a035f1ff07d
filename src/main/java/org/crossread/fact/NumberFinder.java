package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.NumberWords;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Role;
import org.crossread.model.Sentence;

/**
 * Finds counts, shares, money, measures, ranks, ages and scores, each with what it counts. Dates, times and durations are dates'
 * matter and are passed over.
 */
final class NumberFinder implements Finder {

    @Override
    public List<? extends Fact> in(Sentence sentence, Article article) {
        Pieces pieces = Pieces.of(sentence.text());
        if (!worthReading(pieces)) {
            return List.of();
        }
        Writing writing = Writing.of(article);
        boolean[] taken = NumberGuards.taken(pieces, sentence.role() == Role.HEADLINE);
        List<NumberFact> facts = new ArrayList<>();
        int i = 0;
        int free = 0;
        while (i < pieces.count()) {
            Optional<Spotted> spotted = spot(pieces, i, taken, writing);
            if (spotted.isPresent()) {
                Optional<NumberFact> fact = spotted.get().fact();
                if (fact.isPresent() && fact.get().where().start() >= free) {
                    facts.add(fact.get());
                    free = fact.get().where().end();
                }
            }
            i = Math.max(i + 1, spotted.map(Spotted::next).orElse(i + 1));
        }
        return facts;
    }

    private static Optional<Spotted> spot(Pieces pieces, int i, boolean[] taken, Writing writing) {
        return Scores.at(pieces, i, taken, writing)
                .or(() -> Shares.at(pieces, i, taken, writing))
                .or(() -> Ranks.at(pieces, i, taken))
                .or(() -> Ages.at(pieces, i, taken, writing))
                .or(() -> Magnitudes.at(pieces, i, taken, writing))
                .or(() -> Quantities.at(pieces, i, taken, writing))
                .or(() -> VagueNumbers.at(pieces, i));
    }

    private static boolean worthReading(Pieces pieces) {
        for (int i = 0; i < pieces.count(); i++) {
            Piece piece = pieces.at(i);
            if (piece.digits()
                    || NumberWords.standard().knows(piece.form())
                    || piece.is("pair")
                    || piece.is("couple")) {
                return true;
            }
        }
        return false;
    }
}
