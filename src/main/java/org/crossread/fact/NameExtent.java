package org.crossread.fact;

import org.crossread.lexicon.NameWords;
import org.crossread.lexicon.NameWords.Role;

/** Finds how far a run of capitalised words goes, with the small words that names have inside. */
final class NameExtent {

    private static final NameWords WORDS = NameWords.standard();

    /** Pieces of the longest name. */
    private static final int LONGEST = 16;

    /** Digits behind the hyphen of a name, at most: Landsat-9; and letters before it, more: F-16 is a code. */
    private static final int TAIL = 3;

    private NameExtent() {}

    /** The piece behind the name that starts at piece {@code from}. */
    static int end(Pieces pieces, int from) {
        int at = from;
        boolean opened = WORDS.is(Role.OPENS, pieces.at(from).form());
        boolean joined = false;
        while (at < from + LONGEST) {
            if (pieces.at(at).form().endsWith("'s") && !goesOnBehindPossessive(pieces, at)) {
                break;
            }
            int next = step(pieces, at);
            if (next == at && opened) {
                next = join(pieces, at, joined);
                joined |= next > at;
            }
            if (next == at) {
                break;
            }
            at = next;
            opened |= WORDS.is(Role.OPENS, pieces.at(at).form());
        }
        return at + 1;
    }

    /**
     * The next capitalised word, over a hyphen, a stop behind an initial, a particle or an ampersand; else {@code at}.
     */
    private static int step(Pieces pieces, int at) {
        int i = at + 1;
        Piece next = pieces.at(i);
        boolean initial = pieces.at(at).form().length() == 1
                || pieces.at(at).is("st")
                || pieces.at(at).is("dr")
                || pieces.at(at).is("mr")
                || pieces.at(at).is("mrs")
                || pieces.at(at).is("prof")
                || pieces.at(at).is("gen");
        boolean hyphen = next.dash() && next.is("-") && pieces.glued(at) && pieces.glued(i);
        if ((next.is(".") && initial && pieces.glued(at)) || hyphen || next.is("&")) {
            i++;
        } else if (next.is("'") || next.is("\u2019")) {
            boolean group = WORDS.is(Role.ORGANISATION, pieces.at(i + 1).form())
                    && pieces.at(at).form().endsWith("s");
            i = group ? i + 1 : i;
        } else {
            while (WORDS.is(Role.PARTICLE, pieces.at(i).form()) && !pieces.at(i).capital() && i < at + 3) {
                i++;
            }
        }
        Piece word = pieces.at(i);
        if (hyphen
                && word.digits()
                && word.form().length() <= TAIL
                && pieces.at(at).form().length() > TAIL) {
            return i;
        }
        boolean calendar = WORDS.is(Role.CALENDAR, word.form()) || WORDS.is(Role.CALENDAR, NameTypes.bare(word.form()));
        return word.word() && word.capital() && !calendar && near(pieces, i) ? i : at;
    }

    private static boolean near(Pieces pieces, int i) {
        return pieces.at(i).start() - pieces.at(i - 1).end() <= 1;
    }

    /** "of", "for" and, behind them, "and": Ministry of Food and Farming. */
    private static int join(Pieces pieces, int at, boolean joined) {
        int i = at + 1;
        boolean of = pieces.read(i, "of") || pieces.read(i, "for") || pieces.read(i, "on");
        boolean and = joined && pieces.read(i, "and");
        if (!of && !and) {
            return at;
        }
        i++;
        i = pieces.read(i, "the") ? i + 1 : i;
        Piece word = pieces.at(i);
        boolean calendar = WORDS.is(Role.CALENDAR, word.form());
        return word.word() && word.capital() && !calendar ? i : at;
    }

    /** "St Brannoc's Hospital", "Children's Fund" are one name; "Pellam's Corrow Bridge" is two. */
    private static boolean goesOnBehindPossessive(Pieces pieces, int at) {
        Piece next = pieces.at(at + 1);
        boolean saint = pieces.read(at - 1, "st") || pieces.read(at - 1, "saint") || pieces.read(at - 2, "st", ".");
        boolean common = pieces.read(at, "children's")
                || pieces.read(at, "women's")
                || pieces.read(at, "men's")
                || pieces.read(at, "people's")
                || pieces.read(at, "workers's")
                || pieces.read(at, "king's")
                || pieces.read(at, "queen's");
        return (saint || common)
                && next.capital()
                && (WORDS.is(Role.ORGANISATION, next.form()) || WORDS.is(Role.PLACE, next.form()) || common);
    }
}
