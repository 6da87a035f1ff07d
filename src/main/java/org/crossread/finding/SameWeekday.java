package org.crossread.finding;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.model.Period;

/**
 * "On Monday" here and "on Monday" there are one Monday, even if the one was counted back and the other forward: the
 * words name no week. So may "on Monday" be the "next Monday" or the "Monday last week" of another.
 */
final class SameWeekday {

    private static final Pattern NAME =
            Pattern.compile("\\b(mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?s?\\b");
    private static final Pattern WEEK =
            Pattern.compile("\\b(?:last|next|week|\\d{1,2}(?:st|nd|rd|th)?|[a-z]+ \\d{4})\\b");
    private static final Pattern CLOCK =
            Pattern.compile("\\b\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[ap]\\.?m\\b\\.?|o'clock)|\\b\\d{1,2}[:.]\\d\\d\\b");

    private SameWeekday() {}

    /** {@code right}, moved by whole weeks into the week of {@code left} if the words allow; else as it is. */
    static Period moved(Period left, String leftText, Period right, String rightText) {
        long days =
                ChronoUnit.DAYS.between(right.from().toLocalDate(), left.from().toLocalDate());
        boolean weeksApart = days != 0 && days % 7 == 0;
        if (!weeksApart || !oneIsBare(leftText, rightText)) {
            return right;
        }
        return new Period(right.from().plusDays(days), right.until().plusDays(days));
    }

    /** Whether both name one weekday, and one of them nothing that tells the week. */
    private static boolean oneIsBare(String left, String right) {
        String mine = unclocked(left);
        String theirs = unclocked(right);
        boolean bare = !WEEK.matcher(mine).find() || !WEEK.matcher(theirs).find();
        return bare && !weekday(mine).isEmpty() && weekday(mine).equals(weekday(theirs));
    }

    private static String unclocked(String text) {
        return CLOCK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** The weekday's first letters, if the words name one. */
    private static String weekday(String words) {
        Matcher m = NAME.matcher(words);
        return m.find() ? m.group(1).substring(0, 3) : "";
    }
}
