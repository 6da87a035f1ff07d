package org.crossread.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads digits with their separators: {@code 50,000}, {@code 1,50,000}, {@code 50 000}, {@code 4.2}; no dates, no
 * versions.
 */
final class DigitReader {

    /** Longer runs of digits are codes, not amounts. */
    private static final int LONGEST = 15;

    private DigitReader() {}

    static Optional<Numeral> at(Pieces pieces, int i, Writing writing) {
        if (pieces.at(i).form().length() > LONGEST) {
            return Optional.empty();
        }
        String thousands = writing.decimalComma() ? "." : ",";
        String decimal = writing.decimalComma() ? "," : ".";
        List<String> groups = groups(pieces, i, thousands);
        int next = i + 2 * groups.size() - 1;
        if (groups.size() == 1) {
            List<String> spaced = spaced(pieces, i);
            if (spaced.size() > 1) {
                groups = spaced;
                next = i + spaced.size();
            }
        }
        String whole = String.join("", groups);
        if (whole.length() > LONGEST) {
            return Optional.empty();
        }
        if (pieces.at(next).is(decimal)
                && pieces.glued(next - 1)
                && pieces.glued(next)
                && pieces.at(next + 1).digits()) {
            String digits = pieces.at(next + 1).form();
            if (digits.length() > LONGEST) {
                return Optional.empty();
            }
            BigDecimal value = new BigDecimal(whole + "." + digits);
            return Optional.of(new Numeral(value, BigDecimal.ONE.movePointLeft(digits.length()), true, i, next + 2));
        }
        return Optional.of(new Numeral(new BigDecimal(whole), BigDecimal.ONE, false, i, next));
    }

    /** Groups of digits parted by {@code separator}, if they are thousands or lakhs; else the first alone. */
    private static List<String> groups(Pieces pieces, int i, String separator) {
        List<String> groups = new ArrayList<>();
        groups.add(pieces.at(i).form());
        int at = i;
        boolean apostrophe = pieces.at(at + 1).is("'") || pieces.at(at + 1).is("\u2019");
        while (groups.size() <= LONGEST
                && (pieces.at(at + 1).is(separator)
                        || (apostrophe && pieces.at(at + 1).is(pieces.at(i + 1).form())))
                && pieces.glued(at)
                && pieces.glued(at + 1)
                && pieces.at(at + 2).digits()) {
            groups.add(pieces.at(at + 2).form());
            at += 2;
        }
        return grouped(groups) ? groups : List.of(groups.get(0));
    }

    private static boolean grouped(List<String> groups) {
        int last = groups.size() - 1;
        if (last == 0 || groups.get(last).length() != 3 || groups.get(0).startsWith("0")) {
            return false;
        }
        boolean threes = groups.get(0).length() <= 3;
        boolean lakhs = groups.get(0).length() <= 2;
        for (String group : groups.subList(1, last)) {
            threes &= group.length() == 3;
            lakhs &= group.length() == 2;
        }
        return threes || lakhs;
    }

    /** Groups of three digits parted by one space. */
    private static List<String> spaced(Pieces pieces, int i) {
        List<String> groups = new ArrayList<>();
        groups.add(pieces.at(i).form());
        if (pieces.at(i).form().length() > 3 || pieces.at(i).form().startsWith("0")) {
            return groups;
        }
        int at = i + 1;
        while (groups.size() <= LONGEST
                && pieces.at(at).digits()
                && pieces.at(at).form().length() == 3
                && pieces.at(at).start() - pieces.at(at - 1).end() == 1) {
            groups.add(pieces.at(at).form());
            at++;
        }
        return groups;
    }
}
