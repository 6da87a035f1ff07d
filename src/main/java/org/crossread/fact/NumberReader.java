package org.crossread.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossread.lexicon.NumberWords;
import org.crossread.lexicon.NumberWords.Role;

/** Reads numbers: digits, words and both: {@code 1.5bn}, {@code two dozen}, {@code half a million}, {@code 3½}. */
final class NumberReader {

    private static final NumberWords WORDS = NumberWords.standard();
    /** Pieces of the longest number in words; what goes on longer is no number. */
    private static final int LONGEST = 24;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    /** Who says "about a dozen" has not counted: ten would do. */
    private static final BigDecimal HALF_A_DOZEN = BigDecimal.valueOf(6);

    private NumberReader() {}

    /**
     * The number that starts at piece {@code i}.
     *
     * @param money whether a currency sign stands before it, so that m is million
     */
    static Optional<Numeral> at(Pieces pieces, int i, Writing writing, boolean money) {
        Piece piece = pieces.at(i);
        return switch (piece.sort()) {
            case DIGITS -> DigitReader.at(pieces, i, writing).map(n -> scaled(pieces, half(pieces, n), money));
            case WORD -> words(pieces, i);
            case MARK ->
                WORDS.value(Role.SIGN, piece.form())
                        .map(v -> scaled(pieces, new Numeral(v, tenth(v), true, i, i + 1), money));
        };
    }

    /** Digits or words, then a scale, glued, spaced or with a hyphen: 4.2m, 4.2 million, 4.2-million. */
    private static Numeral scaled(Pieces pieces, Numeral number, boolean money) {
        Numeral result = number;
        boolean first = true;
        while (result.next() < number.next() + LONGEST) {
            int at = result.next();
            if (first
                    && pieces.at(at).dash()
                    && pieces.glued(at - 1)
                    && WORDS.is(Role.SCALE, pieces.at(at + 1).form())) {
                at++;
            }
            Optional<BigDecimal> scale = scale(pieces, at, first, money);
            if (scale.isEmpty()) {
                return result;
            }
            result = result.times(scale.get(), at + 1);
            first = false;
        }
        return result;
    }

    private static Optional<BigDecimal> scale(Pieces pieces, int at, boolean first, boolean money) {
        String form = pieces.at(at).form();
        Optional<BigDecimal> word = WORDS.value(Role.SCALE, form);
        if (word.isPresent() || !first) {
            return word;
        }
        boolean glued = pieces.glued(at - 1);
        if (WORDS.is(Role.SHORT, form) && (glued || form.length() > 1)) {
            return WORDS.value(Role.SHORT, form);
        }
        if (!WORDS.is(Role.MONEY, form)) {
            return Optional.empty();
        }
        boolean people = form.equals("m")
                && glued
                && CountedNoun.plural(pieces.at(at + 1).form());
        return money || people ? WORDS.value(Role.MONEY, form) : Optional.empty();
    }

    /** "2½" and "2 and a half". */
    private static Numeral half(Pieces pieces, Numeral number) {
        Piece next = pieces.at(number.next());
        Optional<BigDecimal> sign = WORDS.value(Role.SIGN, next.form());
        if (sign.isPresent()) {
            return new Numeral(
                    number.value().add(sign.get()), tenth(BigDecimal.ONE), true, number.from(), number.next() + 1);
        }
        boolean hyphens = next.dash() && pieces.glued(number.next() - 1);
        int at = number.next();
        if (hyphens
                && pieces.read(at + 1, "and")
                && pieces.read(at + 3, "a")
                && pieces.at(at + 5).form().equals("half")) {
            return withHalf(number, at + 6);
        }
        return pieces.read(at, "and", "a", "half") ? withHalf(number, at + 3) : number;
    }

    private static Numeral withHalf(Numeral number, int next) {
        return new Numeral(number.value().add(new BigDecimal("0.5")), tenth(BigDecimal.ONE), true, number.from(), next);
    }

    private static BigDecimal tenth(BigDecimal number) {
        return number.movePointLeft(1);
    }

    private static Optional<Numeral> words(Pieces pieces, int i) {
        Optional<Numeral> part = partOfScale(pieces, i);
        if (part.isPresent()) {
            return part;
        }
        int at = i;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        BigDecimal smallest = BigDecimal.ONE;
        boolean any = false;
        boolean large = false;
        String first = pieces.at(i).form();
        if ((first.equals("a") || first.equals("an"))
                && WORDS.is(Role.SCALE, pieces.at(i + 1).form())) {
            current = BigDecimal.ONE;
            any = true;
            at = i + 1;
        }
        while (at < i + LONGEST) {
            int k = any ? joined(pieces, at, i) : at;
            String form = pieces.at(k).form();
            Optional<BigDecimal> cardinal = WORDS.value(Role.CARDINAL, form);
            Optional<BigDecimal> scale = any ? WORDS.value(Role.SCALE, form) : Optional.empty();
            if (cardinal.isPresent() && (!any || fits(current, cardinal.get()))) {
                current = current.add(cardinal.get());
                smallest = BigDecimal.ONE;
            } else if (scale.isPresent() && (current.signum() > 0 || total.signum() > 0)) {
                BigDecimal by = scale.get();
                smallest = by;
                large = large || by.compareTo(HUNDRED) > 0;
                if (current.signum() == 0) {
                    total = total.multiply(by);
                } else if (by.compareTo(HUNDRED) <= 0) {
                    current = current.multiply(by);
                } else {
                    total = total.add(current.multiply(by));
                    current = BigDecimal.ZERO;
                }
            } else {
                break;
            }
            any = true;
            at = k + 1;
        }
        if (!any) {
            return Optional.empty();
        }
        BigDecimal step = smallest.compareTo(DOZEN) == 0 ? HALF_A_DOZEN : smallest;
        Numeral number = new Numeral(total.add(current), step, large, i, at);
        Numeral halved = half(pieces, number);
        return Optional.of(halved.next() > number.next() ? scaled(pieces, halved, false) : number);
    }

    /** The piece after a hyphen, or after "and", that goes on with the number; else {@code at}. */
    private static int joined(Pieces pieces, int at, int from) {
        Piece piece = pieces.at(at);
        String next = pieces.at(at + 1).form();
        if (piece.dash() && pieces.glued(at - 1) && pieces.glued(at)) {
            return WORDS.is(Role.CARDINAL, next) || WORDS.is(Role.SCALE, next) ? at + 1 : at;
        }
        boolean afterScale = at > from && WORDS.is(Role.SCALE, pieces.at(at - 1).form());
        return piece.is("and") && afterScale && !pieces.read(at - 1, "dozen") && WORDS.is(Role.CARDINAL, next)
                ? at + 1
                : at;
    }

    /** Whether the words go on as one number: "two hundred" and "six", "twenty" and "one"; not "two" and "six". */
    private static boolean fits(BigDecimal current, BigDecimal next) {
        if (current.signum() == 0) {
            return true;
        }
        if (current.remainder(HUNDRED).signum() == 0) {
            return next.compareTo(HUNDRED) < 0;
        }
        return current.remainder(TEN).signum() == 0
                && current.remainder(HUNDRED).compareTo(TWENTY) >= 0
                && next.compareTo(TEN) < 0;
    }

    /** "half a million", "a quarter of a million", "three quarters of a million", "half-million". */
    static Optional<Numeral> partOfScale(Pieces pieces, int i) {
        int at = i;
        BigDecimal parts = BigDecimal.ONE;
        String first = pieces.at(i).form();
        if (first.equals("a")) {
            at++;
        } else if (WORDS.is(Role.CARDINAL, first)) {
            parts = WORDS.value(Role.CARDINAL, first).orElseThrow();
            at++;
            at = pieces.at(at).dash() ? at + 1 : at;
        }
        Optional<BigDecimal> part = WORDS.value(Role.PART, pieces.at(at).form());
        if (part.isEmpty()) {
            return Optional.empty();
        }
        at++;
        at = pieces.read(at, "of") || pieces.at(at).dash() ? at + 1 : at;
        at = pieces.read(at, "a") ? at + 1 : at;
        Optional<BigDecimal> scale = WORDS.value(Role.SCALE, pieces.at(at).form());
        if (scale.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = parts.multiply(scale.get()).divide(part.get(), java.math.MathContext.DECIMAL64);
        return Optional.of(new Numeral(value, tenth(scale.get()), true, i, at + 1));
    }
}
