package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Currencies;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberWords;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Role;

/**
 * Finds counts, shares, money, measures, ranks, ages and scores, each with what it counts. Dates, times and durations
 * are dates' matter and are passed over.
 */
final class NumberFinder implements Finder {

    @Override
    public List<? extends Fact> in(Wording wording, Article article) {
        Pieces pieces = wording.pieces();
        boolean[] begins = beginnings(pieces);
        if (none(begins)) {
            return List.of();
        }
        Writing writing = Writing.of(article);
        boolean[] taken = NumberGuards.taken(pieces, wording.sentence().role() == Role.HEADLINE);
        List<NumberFact> facts = new ArrayList<>();
        int i = 0;
        int free = 0;
        while (i < pieces.count()) {
            if (!begins[i]) {
                i++;
                continue;
            }
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

    /** Where a number may begin: most words of most sentences are passed over by this alone. */
    private static boolean[] beginnings(Pieces pieces) {
        boolean[] begins = new boolean[pieces.count()];
        for (int i = 0; i < begins.length; i++) {
            Piece piece = pieces.at(i);
            begins[i] = switch (piece.sort()) {
                case DIGITS -> true;
                case WORD ->
                    NumberWords.standard().knows(piece.form())
                            || Currencies.standard().begins(piece.form())
                            || vague(pieces, i);
                case MARK -> pieces.at(i + 1).digits() || NumberWords.standard().knows(piece.form());
            };
        }
        return begins;
    }

    /** "A hundred", "a third", "several thousand", "a pair of". */
    private static boolean vague(Pieces pieces, int i) {
        String form = pieces.at(i).form();
        if (NumberCues.standard().is(NumberCues.Role.VAGUE, form)) {
            String next = pieces.at(i + 1).form();
            return NumberWords.standard().knows(next)
                    || next.equals("pair")
                    || next.equals("couple")
                    || next.equals("of");
        }
        return form.equals("twice")
                || form.equals("once")
                || AgeDecades.at(pieces, i).isPresent();
    }

    private static boolean none(boolean[] begins) {
        for (boolean begin : begins) {
            if (begin) {
                return false;
            }
        }
        return true;
    }
}
