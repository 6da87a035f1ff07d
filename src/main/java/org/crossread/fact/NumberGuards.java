package org.crossread.fact;

import org.crossread.lexicon.Currencies;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.NumberWords;
import org.crossread.lexicon.Units;
import org.crossread.lexicon.Words;

/** Marks what looks like a number and is part of a date, a time, a name, an address or a code. */
final class NumberGuards {

    private static final NumberCues CUES = NumberCues.standard();
    private static final NumberWords WORDS = NumberWords.standard();

    private final Pieces pieces;
    private final boolean headline;
    private final boolean[] taken;

    private NumberGuards(Pieces pieces, boolean headline) {
        this.pieces = pieces;
        this.headline = headline;
        this.taken = new boolean[pieces.count()];
    }

    /**
     * For each piece, whether it is no part of an amount.
     *
     * @param headline whether capitals say nothing
     */
    static boolean[] taken(Pieces pieces, boolean headline) {
        NumberGuards guards = new NumberGuards(pieces, headline);
        for (int i = 0; i < pieces.count(); i++) {
            Piece piece = pieces.at(i);
            if (piece.digits()) {
                guards.digits(i);
            } else if (WORDS.is(NumberWords.Role.CARDINAL, piece.form())
                    || WORDS.is(NumberWords.Role.ORDINAL, piece.form())) {
                guards.taken[i] |= guards.name(i) || guards.label(i) || pieces.read(i - 1, "past");
            }
            if (piece.word() && (piece.capital() || pieces.at(i + 1).digits())) {
                int next = NameCodes.at(pieces, i).map(NameCodes.Coded::next).orElse(i);
                for (int k = i + 1; k < next; k++) {
                    guards.taken[k] = true;
                }
            }
            if (CUES.is(NumberCues.Role.MONTH, piece.form()) && (piece.capital() || headline)) {
                MonthDays.take(pieces, i, guards.taken);
            }
        }
        return guards.taken;
    }

    private void digits(int i) {
        if (code(i) || clock(i) || year(i) || label(i) || modelNumber(i) || address(i) || listNumber(i)) {
            taken[i] = true;
            int last = i;
            while (pieces.glued(last)
                    && pieces.glued(last + 1)
                    && joint(last + 1)
                    && pieces.at(last + 2).digits()) {
                taken[last + 2] = true;
                last += 2;
            }
        }
    }

    private boolean joint(int i) {
        Piece piece = pieces.at(i);
        return piece.is(".") || piece.is(":") || piece.is("/") || piece.dash();
    }

    /** Digits glued to what makes them a code: A617, F-16, #4, 4x4, 24/7, 8.6.2017, 2017-06-08, 007. */
    private boolean code(int i) {
        Piece before = pieces.at(i - 1);
        if (pieces.glued(i - 1)) {
            if (before.word()) {
                return Currencies.standard()
                        .sign(pieces.text(), before.start(), "")
                        .isEmpty();
            }
            if (before.is("#") || before.is("@") || before.is("_") || (before.is("/") && pieces.glued(i - 2))) {
                return true;
            }
            if (before.dash() && pieces.glued(i - 2) && pieces.at(i - 2).word() && hyphenatedName(i - 2)) {
                return true;
            }
        }
        String form = pieces.at(i).form();
        boolean phone = pieces.at(i + 1).dash()
                && pieces.glued(i)
                && pieces.at(i + 2).form().startsWith("0")
                && pieces.at(i + 2).form().length() > 1;
        boolean grouped = before.digits() && form.length() == 3;
        if (form.length() > 1 && form.startsWith("0") && !before.is(".") && !before.is(",") && !grouped) {
            return true;
        }
        if ((before.digits() && !grouped)
                || (pieces.at(i + 1).digits() && pieces.at(i + 1).form().length() != 3)) {
            return true;
        }
        boolean slash =
                pieces.glued(i) && pieces.read(i + 1, "/") && pieces.at(i + 2).digits();
        if (slash || phone || chain(i, ".") || chain(i, "-") || chain(i, "/")) {
            return true;
        }
        if (before.is("+") && pieces.glued(i - 1) && pieces.at(i + 1).digits()) {
            return true;
        }
        return pieces.glued(i) && pieces.at(i + 1).word() && !suffix(i + 1);
    }

    private boolean hyphenatedName(int word) {
        String form = pieces.at(word).form();
        boolean number = WORDS.knows(form) || form.equals("magnitude");
        boolean unit = pieces.glued(word - 1) && pieces.at(word - 1).digits();
        return !number && !unit;
    }

    private boolean chain(int i, String mark) {
        return pieces.glued(i)
                && pieces.glued(i + 1)
                && pieces.glued(i + 2)
                && pieces.glued(i + 3)
                && pieces.read(i + 1, mark)
                && pieces.at(i + 2).digits()
                && pieces.read(i + 3, mark)
                && pieces.at(i + 4).digits();
    }

    private boolean suffix(int word) {
        Piece piece = pieces.at(word);
        String form = piece.form();
        if (Words.ORDINAL_ENDINGS.has(form)) {
            return true;
        }
        if (form.length() == 1 && piece.capital() && "gdw".contains(form)) {
            return false;
        }
        return WORDS.is(NumberWords.Role.SHORT, form)
                || WORDS.is(NumberWords.Role.SCALE, form)
                || WORDS.is(NumberWords.Role.MONEY, form)
                || (CUES.is(NumberCues.Role.TIME, form) && !form.equals("am") && !form.equals("pm"))
                || Units.standard().at(pieces.text(), piece.start()).isPresent()
                || Currencies.standard().word(pieces.text(), piece.start(), "").isPresent();
    }

    /** 16:14, 6.30pm, 7 a.m., 0600 GMT. */
    private boolean clock(int i) {
        if (pieces.glued(i)
                && pieces.read(i + 1, ":")
                && pieces.glued(i + 1)
                && pieces.at(i + 2).digits()) {
            return true;
        }
        int next = pieces.read(i + 1, ".")
                        && pieces.glued(i)
                        && pieces.glued(i + 1)
                        && pieces.at(i + 2).digits()
                ? i + 3
                : i + 1;
        Piece after = pieces.at(next);
        return after.is("am")
                || after.is("pm")
                || after.is("gmt")
                || after.is("o'clock")
                || ((after.is("a") || after.is("p")) && pieces.read(next + 1, ".", "m") && pieces.glued(next));
    }

    private boolean year(int i) {
        String form = pieces.at(i).form();
        if (form.length() != 4 || form.compareTo("1500") < 0 || form.compareTo("2100") > 0) {
            return false;
        }
        Piece before = pieces.at(i - 1);
        Piece after = pieces.at(i + 1);
        boolean money = !before.word()
                && Currencies.standard().sign(pieces.text(), before.start(), "").isPresent();
        boolean decimal = (after.is(",") || after.is("."))
                && pieces.glued(i)
                && pieces.glued(i + 1)
                && pieces.at(i + 2).digits();
        boolean measured = (Units.standard().at(pieces.text(), after.start()).isPresent() && !after.is("m"))
                || WORDS.is(NumberWords.Role.SCALE, after.form());
        if (money || decimal || measured) {
            return false;
        }
        boolean dated = CUES.is(NumberCues.Role.DATED, before.form())
                || before.form().endsWith("'s")
                || (before.capital() && i > 1 && !headline);
        return dated || !CountedNoun.plural(after.form()) || after.capital();
    }

    /** "Flight 370", "No. 10", "number 12"; not "last week 12 people". */
    private boolean label(int i) {
        int at = pieces.read(i - 1, ".") ? i - 2 : i - 1;
        Piece label = pieces.at(at);
        if (!CUES.is(NumberCues.Role.LABEL, label.form())) {
            return false;
        }
        if (label.is("no") && !(label.capital() || at < i - 1)) {
            return false;
        }
        if (at < i - 1 && label.form().length() > 4) {
            return false;
        }
        String before = pieces.at(at - 1).form();
        boolean running = CUES.is(NumberCues.Role.RUNNING, before);
        return !running && !NumberContext.counts(pieces, i);
    }

    /** A bare number behind a capitalised word inside a sentence: Boeing 737, Apollo 11. */
    private boolean modelNumber(int i) {
        Piece before = pieces.at(i - 1);
        if (headline
                || i < 2
                || !before.word()
                || !before.capital()
                || before.form().length() < 2) {
            return false;
        }
        Piece first = pieces.at(i - 2);
        boolean opens = !first.word() && !first.is(",") && !first.is("-") && !first.is("'");
        boolean hedge = CUES.is(NumberCues.Role.FUNCTION, before.form())
                || CUES.is(NumberCues.Role.MONTH, before.form())
                || CUES.is(NumberCues.Role.TIME, before.form());
        boolean score = pieces.at(i + 1).dash() && pieces.at(i + 2).digits();
        boolean sign =
                Currencies.standard().sign(pieces.text(), before.start(), "").isPresent();
        return !opens && !hedge && !score && !sign && !NumberContext.counts(pieces, i);
    }

    private boolean address(int i) {
        int at = i + 1;
        while (at < i + 4 && pieces.at(at).word() && pieces.at(at).capital()) {
            if (at > i + 1 && CUES.is(NumberCues.Role.STREET, pieces.at(at).form())) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean listNumber(int i) {
        return i == 0
                && (pieces.read(1, ".") || pieces.read(1, ")"))
                && pieces.at(2).capital()
                && !pieces.glued(1);
    }

    /** A number word with a capital inside a sentence is a name: the Big Four, Seven Sisters. */
    private boolean name(int i) {
        Piece piece = pieces.at(i);
        Piece before = pieces.at(i - 1);
        boolean inside = i > 0 && (before.word() || before.is(","));
        return !headline && inside && piece.capital();
    }
}
