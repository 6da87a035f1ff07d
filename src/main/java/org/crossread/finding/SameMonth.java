package org.crossread.finding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.Period;

/** "In July" here and "in July" there are one July, even if the one was counted back and the other forward. */
final class SameMonth {

    private static final Pattern NAME = Pattern.compile(
            "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\b|\\b(?:spring|summer|autumn|winter|christmas|easter)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:last|next|this|year|\\d{4})\\b");

    private SameMonth() {}

    /** {@code right}, moved by whole years into the year of {@code left} if the words allow; else as it is. */
    static Period moved(Period left, String leftText, Period right, String rightText) {
        int years = left.from().getYear() - right.from().getYear();
        boolean yearsApart = years != 0 && right.from().plusYears(years).equals(left.from());
        if (!yearsApart || !oneIsBare(leftText, rightText)) {
            return right;
        }
        return new Period(right.from().plusYears(years), right.until().plusYears(years));
    }

    /** Whether both name one month or season, and one of them nothing that tells the year. */
    private static boolean oneIsBare(String left, String right) {
        String mine = left.toLowerCase(Locale.ROOT);
        String theirs = right.toLowerCase(Locale.ROOT);
        boolean bare = !YEAR.matcher(mine).find() || !YEAR.matcher(theirs).find();
        return bare && !name(mine).isEmpty() && name(mine).equals(name(theirs));
    }

    private static String name(String words) {
        Matcher m = NAME.matcher(words);
        return m.find() ? m.group().substring(0, 3) : "";
    }
}
