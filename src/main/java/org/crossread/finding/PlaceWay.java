package org.crossread.finding;

import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.NamedThings;
import org.crossread.lexicon.PhraseWords.Kind;
import org.crossread.lexicon.PlaceWords;
import org.crossread.lexicon.PlaceWords.Way;

/**
 * How a sentence stands to a place that it names: there, from there, to there.
 *
 * <pre>
 *   in Feldau's [Old Harbour] quarter   a teacher from [Wickmere]   who lived in [Aldeby]   the port of [Lindholt]
 *   AT                                  FROM                        FROM                     as the port stands
 * </pre>
 */
enum PlaceWay {
    AT,
    FROM,
    TO,
    OPEN;

    /** Words back from a name to its preposition. */
    private static final int REACH = 5;

    /** Words back from "in" to the word that makes it a home. */
    private static final int HOME = 2;

    private static final Set<String> GENITIVE = Set.of("'s", "’s", "'", "’");

    static PlaceWay of(Mention mention) {
        Clause clause = Clause.around(mention);
        for (int w = mention.from() - 1; mention.holds(w) && mention.from() - w <= REACH; w--) {
            String form = clause.form(w);
            if (form.equals("of") && heads(mention, w - 1)) {
                w--;
                continue;
            }
            Optional<Way> way = PlaceWords.standard().way(form).filter(x -> x != Way.HOME);
            if (way.isPresent()) {
                return of(way.get(), mention, w);
            }
            boolean stop = (clause.isMark(w) && !GENITIVE.contains(form))
                    || clause.isVerb(w)
                    || clause.kind(w).filter(k -> k != Kind.DETERMINER).isPresent();
            if (stop) {
                return OPEN;
            }
        }
        return OPEN;
    }

    private static PlaceWay of(Way way, Mention mention, int at) {
        return switch (way) {
            case FROM -> mention.form(mention.to()).equals("to") ? OPEN : FROM;
            case TO -> TO;
            case AT -> home(mention, at) ? FROM : AT;
            case HOME -> OPEN;
        };
    }

    private static boolean home(Mention mention, int at) {
        for (int w = at - 1; mention.holds(w) && at - w <= HOME; w--) {
            if (PlaceWords.standard()
                    .way(mention.passage().words().get(w).stem())
                    .filter(x -> x == Way.HOME)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "The port of Lindholt", "the London district of Lewisham": the name is that of the port, of the district. */
    private static boolean heads(Mention mention, int w) {
        return NamedThings.standard().sort(mention.form(w)).isPresent();
    }
}
