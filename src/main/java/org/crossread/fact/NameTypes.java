package org.crossread.fact;

import java.util.Optional;
import org.crossread.lexicon.NameWords;
import org.crossread.lexicon.NameWords.Role;
import org.crossread.lexicon.Offices;
import org.crossread.model.NameFact;

/** Tells what a run of capitalised words names, by its words, then by its neighbours. */
final class NameTypes {

    private static final NameWords WORDS = NameWords.standard();

    private NameTypes() {}

    /** What the words themselves tell. */
    static Optional<NameFact.Type> sure(Pieces pieces, int from, int next) {
        String last = bare(pieces.at(next - 1).form());
        String first = pieces.at(from).form();
        boolean several = next - from > 1;
        boolean initial = pieces.read(from + 1, ".") && first.length() == 1;
        boolean of = false;
        for (int i = from + 1; i < next - 1; i++) {
            of |= pieces.read(i, "of") || pieces.read(i, "for");
            initial |= WORDS.is(Role.PARTICLE, pieces.at(i).form())
                    && !pieces.at(i).capital();
        }
        if (several && (WORDS.is(Role.LAW, last) || (of && WORDS.is(Role.LAW, first)))) {
            return Optional.of(NameFact.Type.LAW);
        }
        if (several && (WORDS.is(Role.ORGANISATION, last) || (of && WORDS.is(Role.ORGANISATION, first)))) {
            return Optional.of(NameFact.Type.ORGANISATION);
        }
        if (several && (WORDS.is(Role.PLACE, last) || (WORDS.is(Role.LEADS, first) && !WORDS.is(Role.FIRST, first)))) {
            return Optional.of(NameFact.Type.PLACE);
        }
        for (int i = from + 1; several && i < next; i++) {
            if (WORDS.is(Role.ORGANISATION, bare(pieces.at(i).form())) && (of || i > from + 1)) {
                return Optional.of(NameFact.Type.ORGANISATION);
            }
        }
        return several && (initial || WORDS.is(Role.FIRST, first))
                ? Optional.of(NameFact.Type.PERSON)
                : Optional.empty();
    }

    /** What the words around tell, by little. */
    static NameFact.Type guess(Pieces pieces, int from, int next) {
        String before = pieces.at(from - 1).form();
        boolean several = next - from > 1;
        if (WORDS.is(Role.HONORIFIC, before)
                || (pieces.read(from - 1, ".")
                        && WORDS.is(Role.HONORIFIC, pieces.at(from - 2).form()))) {
            return NameFact.Type.PERSON;
        }
        boolean speaks = WORDS.is(Role.SPEECH, before)
                || WORDS.is(Role.SPEECH, pieces.at(next).form());
        boolean who = pieces.read(next, ",", "who")
                || (pieces.read(next, ",") && pieces.at(next + 1).digits() && pieces.read(next + 2, ","));
        if (several && (speaks || who)) {
            return NameFact.Type.PERSON;
        }
        boolean area = WORDS.is(Role.AREA, before)
                || (before.equals("of")
                        && WORDS.is(Role.AREA, pieces.at(from - 2).form()));
        if (area || (WORDS.is(Role.IN, before) && !(several && titled(pieces, next)))) {
            return NameFact.Type.PLACE;
        }
        String form = pieces.at(from).form();
        boolean letters =
                !several && form.length() >= 2 && form.length() <= 6 && allCapitals(pieces.text(), pieces.at(from));
        return letters ? NameFact.Type.ORGANISATION : NameFact.Type.OTHER;
    }

    /** "An apology from Helga Brandis, chair of the governors": who has an office is no place. */
    private static boolean titled(Pieces pieces, int next) {
        if (!pieces.read(next, ",")) {
            return false;
        }
        int at = pieces.at(next + 1).form().equals("the")
                        || pieces.at(next + 1).form().equals("a")
                        || pieces.at(next + 1).form().equals("an")
                ? next + 2
                : next + 1;
        return at < pieces.count()
                && !pieces.at(at).capital()
                && Offices.standard()
                        .at(pieces.text(), pieces.at(at).start())
                        .filter(o -> !pieces.at(pieces.from(o.end())).capital())
                        .isPresent();
    }

    private static boolean allCapitals(String text, Piece piece) {
        for (int i = piece.start(); i < piece.end(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String bare(String form) {
        return form.endsWith("'s") || form.endsWith("\u2019s") ? form.substring(0, form.length() - 2) : form;
    }
}
