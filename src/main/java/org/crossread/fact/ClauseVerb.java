package org.crossread.fact;

import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberCues.Role;
import org.crossread.lexicon.Stems;

/** Finds the verb to which a number belongs: the nearest one of its clause, before it or else behind it. */
final class ClauseVerb {

    private static final NumberCues CUES = NumberCues.standard();
    private static final Stems STEMS = Stems.standard();

    /** A verb further away belongs to something else. */
    private static final int FARTHEST = 14;

    private ClauseVerb() {}

    /** The stem of the verb for what stands from piece {@code from} to before {@code next}; empty if none is near. */
    static String of(Pieces pieces, int from, int next) {
        for (int i = from - 1; i >= Math.max(0, from - FARTHEST) && !ends(pieces, i); i--) {
            if (form(pieces, i)) {
                return stem(pieces.at(i).form());
            }
        }
        return after(pieces, next);
    }

    /** The stem of the first verb from piece {@code at} on. */
    static String after(Pieces pieces, int at) {
        for (int i = at; i < Math.min(pieces.count(), at + FARTHEST) && !ends(pieces, i); i++) {
            if (form(pieces, i) || (i == at && base(pieces, i))) {
                return stem(pieces.at(i).form());
            }
        }
        return "";
    }

    private static boolean ends(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        return piece.is(";") || piece.is("\"") || piece.is("\u201c") || piece.is("\u201d") || piece.is(":");
    }

    /** Behind a plural noun, a word that is no function word is its verb: "11,000 vehicles use the bridge". */
    private static boolean base(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        return piece.word()
                && !piece.capital()
                && !piece.form().endsWith("ly")
                && !CUES.is(Role.FUNCTION, piece.form())
                && !CUES.is(Role.LIGHT, piece.form())
                && closed(pieces, i + 1);
    }

    /** Whether no noun goes on here, so that the word before is the verb and not a part of a name for a thing. */
    private static boolean closed(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        return !piece.word() || CUES.is(Role.FUNCTION, piece.form());
    }

    /** Whether the piece is a form of a verb that says something, by our list or by its ending. */
    static boolean form(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        String form = piece.form();
        if (!piece.word() || CUES.is(Role.LIGHT, form) || CUES.is(Role.FUNCTION, form)) {
            return false;
        }
        String before = pieces.at(i - 1).form();
        boolean noun = CUES.is(Role.DETERMINER, before) || before.endsWith("'s");
        if (CUES.verb(form).isPresent()) {
            return !noun;
        }
        if (form.length() > 4 && form.endsWith("ed")) {
            return !noun && !piece.capital() && !pieces.at(i - 1).dash();
        }
        boolean infinitive = before.equals("to") && closed(pieces, i + 1);
        return (infinitive || CUES.is(Role.MODAL, before)) && !piece.capital();
    }

    private static String stem(String form) {
        return CUES.verb(form).orElseGet(() -> STEMS.of(form));
    }
}
