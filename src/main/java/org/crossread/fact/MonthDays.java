package org.crossread.fact;

import org.crossread.lexicon.NumberWords;

/** Marks the days around the name of a month as part of a date. */
final class MonthDays {

    private static final NumberWords WORDS = NumberWords.standard();

    private MonthDays() {}

    /** The days and the year around a month: June 8, 8 to 10 June, the 12th of May, May 12th and 13th. */
    static void take(Pieces pieces, int m, boolean[] taken) {
        int at = m - 1;
        at = pieces.read(at, "of") ? at - 1 : at;
        while (at >= 0 && (day(pieces, at) || dayEnding(pieces, at) || (pieces.read(at, "the") && at < m - 1))) {
            taken[at] = true;
            at--;
            boolean joins = pieces.at(at).dash()
                    || pieces.read(at, "to")
                    || pieces.read(at, "and")
                    || pieces.read(at, "or")
                    || pieces.read(at, ",");
            if (joins && !dayEnding(pieces, at + 1) && (day(pieces, at - 1) || dayEnding(pieces, at - 1))) {
                at--;
            }
        }
        at = pieces.read(m + 1, ".") ? m + 2 : m + 1;
        at = pieces.read(at, "the") ? at + 1 : at;
        while ((day(pieces, at) && !NumberContext.counts(pieces, at)) || (at > m + 1 && dayEnding(pieces, at))) {
            taken[at] = true;
            at++;
            boolean joins = pieces.at(at).dash() || pieces.read(at, "to");
            boolean and = pieces.read(at, "and") && !pieces.at(at + 2).word();
            if ((joins || and) && day(pieces, at + 1)) {
                at++;
            }
        }
    }

    private static boolean day(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        if (piece.digits()) {
            return piece.form().length() <= 2 && !piece.is("0") && Integer.parseInt(piece.form()) <= 31;
        }
        return WORDS.is(NumberWords.Role.ORDINAL, piece.form());
    }

    private static boolean dayEnding(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        return pieces.glued(i - 1)
                && pieces.at(i - 1).digits()
                && (piece.is("st") || piece.is("nd") || piece.is("rd") || piece.is("th"));
    }
}
