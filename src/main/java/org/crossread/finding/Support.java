package org.crossread.finding;

import java.util.List;
import java.util.Map;
import org.crossread.finding.Ruling.Standing;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;

/**
 * How the numbers and dates of one text fare in another, whatever their slot.
 *
 * @param borne out: the other states a value that is equal or lies within
 * @param denied the other has values of that dimension, and none that is compatible
 * @param unknown the other has no value of that dimension
 */
record Support(int borne, int denied, int unknown) {

    /** A claim's figures, held against a text. */
    static Support of(Article claim, Article text) {
        int borne = 0;
        int denied = 0;
        int unknown = 0;
        Settings settings = new Settings(Rarity.in(List.of(claim, text)));
        for (Fact.Kind kind : List.of(Fact.Kind.NUMBER, Fact.Kind.DATE)) {
            Comparing comparing = kind == Fact.Kind.NUMBER
                    ? new ComparingNumbers(settings, new Owners())
                    : new ComparingDates(settings, new Owners());
            List<Mention> theirs = whole(text).mentions(kind);
            for (Mention mine : whole(claim).mentions(kind)) {
                boolean comparable = false;
                boolean good = false;
                for (Mention other : theirs) {
                    Ruling ruling = comparing.ruling(mine, other);
                    comparable |= !ruling.is(Standing.NOT_COMPARABLE);
                    good |= (ruling.is(Standing.EQUAL) || ruling.is(Standing.FINER)) && !atTheLimit(mine, other);
                }
                borne += good ? 1 : 0;
                denied += !good && comparable ? 1 : 0;
                unknown += !comparable ? 1 : 0;
            }
        }
        return new Support(borne, denied, unknown);
    }

    /** "More than 18" shuts 18 itself out. */
    private static boolean atTheLimit(Mention mine, Mention other) {
        if (mine.fact() instanceof NumberFact a && other.fact() instanceof NumberFact b) {
            return (Beyond.says(mine.text()) && a.number().compareTo(b.number()) == 0 && !Beyond.says(other.text()))
                    || (Beyond.says(other.text())
                            && a.number().compareTo(b.number()) == 0
                            && !Beyond.says(mine.text()));
        }
        return false;
    }

    private static Passage whole(Article article) {
        return Passage.of(article, article.sentences(), Map.of());
    }
}
