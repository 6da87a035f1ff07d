package org.crossread.fact;

import java.util.ArrayList;
import java.util.List;
import org.crossread.lexicon.Bearings;
import org.crossread.lexicon.NumberWords;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.Span;

/**
 * Finds on which side of something a thing lies: {@code north-east of the town}, {@code the southern approach}, {@code
 * the left knee}. Each is a place whose normal form is its words in lower case.
 */
final class BearingFinder implements Finder {

    @Override
    public List<? extends Fact> in(Wording wording, Article article) {
        String text = wording.sentence().text();
        String small = text.toLowerCase(java.util.Locale.ROOT);
        if (!small.contains("north")
                && !small.contains("south")
                && !small.contains("east")
                && !small.contains("west")
                && !small.contains("left ")
                && !small.contains("right ")) {
            return List.of();
        }
        Pieces pieces = wording.pieces();
        List<NameFact> facts = new ArrayList<>();
        for (int i = 0; i < pieces.count(); i++) {
            int end = bearing(pieces, i);
            if (end > i) {
                int next = behind(pieces, i, end);
                if (next > i) {
                    Span where =
                            new Span(pieces.at(i).start(), pieces.at(next - 1).end());
                    String words = where.in(text).toLowerCase(java.util.Locale.ROOT);
                    facts.add(new NameFact(where, NameFact.Type.PLACE, words));
                }
                i = Math.max(next, end) - 1;
            }
        }
        return facts;
    }

    /** The piece behind a point of the compass in small letters, or all in capitals; {@code i} if there is none. */
    private static int bearing(Pieces pieces, int i) {
        Piece first = pieces.at(i);
        if (!first.word() || (first.capital() && !shouted(pieces, first)) || known(first.form()) == 0) {
            return i;
        }
        boolean hyphen = pieces.at(i + 1).dash() && pieces.glued(i) && pieces.glued(i + 1);
        boolean both = hyphen && known(first.form() + pieces.at(i + 2).form()) == 1;
        return both ? i + 3 : hyphen ? i : i + 1;
    }

    private static int known(String word) {
        return Bearings.standard().degrees(word).isPresent() ? 1 : 0;
    }

    private static boolean shouted(Pieces pieces, Piece word) {
        return Character.isUpperCase(pieces.text().charAt(word.end() - 1));
    }

    /** The piece behind what makes it a place; below 0 if nothing does. */
    private static int behind(Pieces pieces, int from, int end) {
        int degrees = Bearings.standard().degrees(pieces.at(from).form()).orElse(0);
        if (degrees < 0) {
            return Bearings.standard().paired(pieces.at(end).form()) ? end + 1 : -1;
        }
        boolean adjective = pieces.at(end - 1).form().endsWith("ern");
        if (adjective) {
            return Bearings.standard().site(pieces.at(end).form()) ? end + 1 : -1;
        }
        if (Bearings.standard().single(pieces.at(end).form())) {
            return end + 1;
        }
        Piece of = pieces.at(end + 1);
        boolean beside =
                pieces.read(end, "of") && of.word() && !NumberWords.standard().knows(of.form());
        boolean side = pieces.read(from - 2, "to", "the") && !pieces.at(end).word();
        return beside || side ? end : -1;
    }
}
