package org.crossread.finding;

import org.crossread.model.DateFact;

/** Dates and durations that one slip of the pen sets apart: 1962 and 1926, 94 and 49 seconds, 3 June and 3 July. */
final class DateSlip {

    /** Letters of a year. */
    private static final int YEAR = 4;

    /** Letters of a day: 2024-06-03. */
    private static final int DAY = 10;

    /** Letters of a day and its month. */
    private static final int MONTH = 7;

    private DateSlip() {}

    /** Whether two figures of a year or a duration changed places, or one day stands in two months of a year. */
    static boolean is(DateFact left, DateFact right) {
        String mine = left.timex();
        String theirs = right.timex();
        boolean figures = (mine.length() == YEAR && theirs.length() == YEAR)
                || (left.type() == DateFact.Type.DURATION && right.type() == DateFact.Type.DURATION);
        return (figures && Transposed.are(mine, theirs)) || months(mine, theirs);
    }

    private static boolean months(String mine, String theirs) {
        return mine.length() == DAY
                && theirs.length() == DAY
                && !mine.equals(theirs)
                && !(mine + theirs).contains("W")
                && mine.startsWith(theirs.substring(0, YEAR))
                && mine.endsWith(theirs.substring(MONTH));
    }
}
