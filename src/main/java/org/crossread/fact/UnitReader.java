package org.crossread.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossread.lexicon.Currencies;
import org.crossread.lexicon.Measure;
import org.crossread.lexicon.NumberCues;
import org.crossread.lexicon.Spelled;
import org.crossread.lexicon.Units;
import org.crossread.model.Unit.Dimension;

/** Reads the unit behind a number: a measure, a share, a currency in words. */
final class UnitReader {

    private static final BigDecimal POUND = new BigDecimal("0.45359237");

    private UnitReader() {}

    /** The unit that starts at piece {@code next}; the number ends before it. */
    static Optional<Spelled<Measure>> after(Pieces pieces, int next, Writing writing) {
        int at = pieces.at(next).dash() && pieces.glued(next - 1) && pieces.glued(next) ? next + 1 : next;
        if (gap(pieces, at) > 1) {
            return Optional.empty();
        }
        int start = pieces.at(at).start();
        String text = pieces.text();
        Optional<Spelled<Measure>> unit = Units.standard().at(text, start).filter(u -> unambiguous(pieces, at, u));
        if (unit.isPresent()) {
            return unit;
        }
        boolean glued = gap(pieces, at) == 0;
        return Currencies.standard()
                .word(text, start, writing.region())
                .filter(c -> c.end() - c.start() > 1 || glued)
                .map(c -> weight(pieces, at, c));
    }

    private static int gap(Pieces pieces, int at) {
        return pieces.at(at).start() - pieces.at(at - 1).end();
    }

    /** One letter is a unit only where it is glued to digits, and C, F only in capitals. */
    private static boolean unambiguous(Pieces pieces, int at, Spelled<Measure> unit) {
        String words = pieces.text().substring(unit.start(), unit.end());
        boolean digits = pieces.at(at - 1).digits();
        boolean glued = gap(pieces, at) == 0 && digits;
        if (words.length() == 1 && Character.isLetter(words.charAt(0))) {
            boolean scale = unit.meaning().unit().dimension() == Dimension.TEMPERATURE;
            return digits
                    && (glued || words.equals("m") || words.equals("g"))
                    && (!scale || pieces.at(at).capital());
        }
        if (words.equals("in")) {
            return glued;
        }
        if (words.equalsIgnoreCase("stone") || words.equalsIgnoreCase("foot")) {
            Piece following = pieces.at(pieces.from(unit.end()));
            return words.equalsIgnoreCase("foot")
                    || !following.word()
                    || NumberCues.standard().is(NumberCues.Role.FUNCTION, following.form());
        }
        return words.length() > 2 || !Character.isLetter(words.charAt(0)) || digits;
    }

    /** "A 20-pound turkey", "10 pounds of flour" and "weighs 20 pounds" are no money. */
    private static Spelled<Measure> weight(Pieces pieces, int at, Spelled<Measure> currency) {
        String word = pieces.at(at).form();
        if (!word.equals("pound") && !word.equals("pounds")) {
            return currency;
        }
        boolean of = pieces.read(at + 1, "of")
                && pieces.at(at + 2).word()
                && !pieces.read(at + 2, "the")
                && !pieces.read(at + 2, "public")
                && !pieces.read(at + 2, "taxpayers");
        boolean hyphen = pieces.at(at - 1).dash();
        boolean weighed = false;
        for (int i = at - 1; i > at - 8; i--) {
            String form = pieces.at(i).form();
            weighed |= form.startsWith("weigh") || form.equals("heavy");
        }
        boolean mass = of
                || (hyphen && word.equals("pound"))
                || weighed
                || pieces.read(at + 1, "heavier")
                || pieces.read(at + 1, "lighter");
        return mass
                ? new Spelled<>(
                        Measure.of(new org.crossread.model.Unit(Dimension.MASS, "kg"), POUND),
                        currency.start(),
                        currency.end())
                : currency;
    }
}
