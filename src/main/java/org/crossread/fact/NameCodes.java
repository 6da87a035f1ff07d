package org.crossread.fact;

import java.util.Optional;
import org.crossread.lexicon.NumberedNames;
import org.crossread.model.NameFact;

/**
 * Finds names that end in a number or a code: {@code A617}, {@code Route 19}, {@code Boeing 737-800},
 * {@code Article 50}, {@code flight BA117}. The number is a part of the name, so that 19 and 91 are two names.
 */
final class NameCodes {

    private static final NumberedNames WORDS = NumberedNames.standard();

    /** Letters that a code starts with, at most; digits of it, at most. */
    private static final int LETTERS = 3;

    private static final int DIGITS = 5;

    private NameCodes() {}

    /**
     * A name with a number.
     *
     * @param next the piece behind it
     * @param type what it names
     */
    record Coded(int next, NameFact.Type type) {}

    /** The name that starts at piece {@code i}: a code alone, or a word and its number. */
    static Optional<Coded> at(Pieces pieces, int i) {
        Optional<Coded> numbered = behind(pieces, i, i + 1);
        if (numbered.isPresent()) {
            return numbered;
        }
        int next = code(pieces, i);
        Piece before = pieces.at(i - 1);
        boolean inside = glued(pieces, i - 1) && (before.digits() || before.dash() || before.is("/") || before.is("."));
        if (next <= i || inside) {
            return Optional.empty();
        }
        String letters = text(pieces, i);
        if (isPeriod(pieces, i) || letters.equals("G") || letters.equals("P")) {
            return Optional.empty(); // G7 and P5 are groups of countries
        }
        boolean road = WORDS.isRoad(letters) && !pieces.at(next - 1).word() && !pieces.read(i - 1, "flight");
        boolean model = pieces.at(i + 1).is("-") || pieces.at(next - 1).word();
        return Optional.of(
                new Coded(next, road ? NameFact.Type.PLACE : model ? NameFact.Type.PRODUCT : NameFact.Type.OTHER));
    }

    /** Whether a quarter or a half of a year is written here: Q3, H1. */
    static boolean isPeriod(Pieces pieces, int i) {
        return (pieces.read(i, "q") || pieces.read(i, "h"))
                && pieces.glued(i)
                && pieces.at(i + 1).digits()
                && pieces.at(i + 1).form().length() == 1
                && !pieces.at(i + 2).word();
    }

    /** The name of pieces {@code from} to {@code to}, whose last word takes a number, with the number behind it. */
    static Optional<Coded> behind(Pieces pieces, int from, int to) {
        Piece last = pieces.at(to - 1);
        Piece first = pieces.at(to);
        if (!last.word() || !(first.digits() || first.capital() || first.is("-"))) {
            return Optional.empty();
        }
        Optional<NameFact.Type> type = WORDS.type(text(pieces, to - 1));
        boolean hyphen = pieces.at(to).is("-") && glued(pieces, to) && type.equals(Optional.of(NameFact.Type.PRODUCT));
        if (type.isEmpty() || (glued(pieces, to - 1) && !hyphen)) {
            return Optional.empty();
        }
        int behind = hyphen ? to + 1 : to;
        int end = number(pieces, behind);
        int next = end == behind ? to : end;
        boolean counted = pieces.at(next).word()
                && !pieces.at(next).capital()
                && pieces.at(next).form().endsWith("s")
                && !last.capital();
        boolean opens = to - 1 == from && last.capital() && from == 0 && sentenceWord(last);
        boolean vote =
                !last.capital() && next > behind + 1 && pieces.at(behind + 1).dash();
        if (next <= to || counted || opens || vote) {
            return Optional.empty();
        }
        return Optional.of(new Coded(type.get() == NameFact.Type.PRODUCT ? suffixed(pieces, next) : next, type.get()));
    }

    /** "Company 3" and "Train 5" may open a sentence; "Class 4" and the like need more before them. */
    private static boolean sentenceWord(Piece word) {
        return word.is("company") || word.is("class") || word.is("series") || word.is("type") || word.is("area");
    }

    /** The piece behind a number or a code, such as 19, 737-800, BA117, 19A; {@code at} if there is none. */
    private static int number(Pieces pieces, int at) {
        Piece first = pieces.at(at);
        if (first.digits()) {
            if (first.form().length() > DIGITS) {
                return at;
            }
            int next = at + 1;
            if (glued(pieces, at)
                    && pieces.at(next).word()
                    && pieces.at(next).form().length() <= LETTERS) {
                next++;
            }
            while (pieces.at(next).dash()
                    && glued(pieces, next - 1)
                    && glued(pieces, next)
                    && pieces.at(next + 1).digits()) {
                next += 2;
            }
            boolean figure = glued(pieces, next - 1)
                    && (pieces.read(next, ",") || pieces.read(next, "."))
                    && glued(pieces, next)
                    && pieces.at(next + 1).digits();
            return figure || pieces.read(next, "%") ? at : next;
        }
        return code(pieces, at);
    }

    /** The piece behind capital letters and digits in one word: A320neo, F-35, MH17; {@code at} if there is none. */
    private static int code(Pieces pieces, int at) {
        Piece letters = pieces.at(at);
        boolean capitals = letters.capital()
                && letters.end() - letters.start() <= LETTERS
                && glued(pieces, at)
                && text(pieces, at).chars().allMatch(Character::isUpperCase);
        if (!capitals) {
            return at;
        }
        int digits = pieces.at(at + 1).is("-") && glued(pieces, at + 1) ? at + 2 : at + 1;
        if (!pieces.at(digits).digits() || pieces.at(digits).form().length() > DIGITS) {
            return at;
        }
        int next = digits + 1;
        if (glued(pieces, digits) && pieces.at(next).word()) {
            next = pieces.at(next).form().length() <= LETTERS ? next + 1 : at;
        }
        boolean goesOn = next > at
                && glued(pieces, next - 1)
                && (pieces.at(next).dash() || pieces.read(next, "/"))
                && glued(pieces, next)
                && pieces.at(next + 1).digits();
        return goesOn ? next + 2 : next;
    }

    /** Over what makers add: 15 Pro, 737 Max 8, 787-9 Dreamliner. */
    private static int suffixed(Pieces pieces, int next) {
        Piece word = pieces.at(next);
        boolean suffix = word.is("max")
                || word.is("pro")
                || word.is("plus")
                || word.is("ultra")
                || word.is("mini")
                || word.is("neo")
                || word.is("dreamliner")
                || word.is("heavy");
        if (!suffix || !word.capital()) {
            return next;
        }
        return pieces.at(next + 1).digits() && pieces.at(next + 1).form().length() <= 2 ? next + 2 : next + 1;
    }

    private static boolean glued(Pieces pieces, int i) {
        return pieces.glued(i);
    }

    private static String text(Pieces pieces, int i) {
        return pieces.text().substring(pieces.at(i).start(), pieces.at(i).end());
    }
}
