package org.crossread.report;

/**
 * Words of a source between quotation marks. A mark that opens the sentence around them stands for ours, which it would
 * double; one that closes a quotation whose opening is not shown closes ours as well; others around them become single
 * ones, as print has it. The words themselves stay as they are.
 *
 * @param before our mark, and what comes before the words; empty if nothing does
 * @param words the words, with a mark of ours where nothing comes before or after
 * @param after what comes after them, and our mark; empty if nothing does
 */
record Snippet(String before, String words, String after) {

    private static final String MARKS = "\"“”";
    private static final char OPEN = '“';
    private static final char CLOSE = '”';
    private static final char OPEN_WITHIN = '‘';
    private static final char CLOSE_WITHIN = '’';

    static Snippet of(String before, String words, String after) {
        boolean told = !before.isEmpty() && isMark(before.charAt(0));
        boolean theirs = told || (marks(before) == 0 && closesFirst(after));
        String opened = OPEN + printed(before.substring(told ? 1 : 0), theirs, 0);
        int marks = marks(before) - (told ? 1 : 0);
        boolean open = (marks + marks(after)) % 2 == 1;
        String closed = printed(after, theirs, marks)
                + (open && !theirs ? String.valueOf(CLOSE_WITHIN) : "")
                + (open && theirs ? "" : String.valueOf(CLOSE));
        // A line must not break between a mark and the word beside it: the two stand in one element.
        boolean first = before.isEmpty();
        boolean last = after.isEmpty();
        return new Snippet(
                first ? "" : opened, (first ? opened : "") + words + (last ? closed : ""), last ? "" : closed);
    }

    Cover.Claim claim(String sources, String ids) {
        return new Cover.Claim(sources, ids, before, words, after);
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether the first mark of what follows ends a quotation: it stands behind a word or a stop, not before one. */
    private static boolean closesFirst(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                boolean before = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
                return !before && (i == 0 || !Character.isWhitespace(text.charAt(i - 1)));
            }
        }
        return false;
    }

    private static int marks(String text) {
        return (int) text.chars().filter(c -> isMark((char) c)).count();
    }

    /** The text as print has it, after that many marks: of theirs the first closes what ours opened. */
    private static String printed(String text, boolean theirs, int marks) {
        StringBuilder printed = new StringBuilder(text.length());
        int before = marks;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isMark(c)) {
                printed.append(c);
                continue;
            }
            boolean opens = before % 2 == (theirs ? 1 : 0);
            printed.append(theirs ? (opens ? OPEN : CLOSE) : opens ? OPEN_WITHIN : CLOSE_WITHIN);
            before++;
        }
        return printed.toString();
    }
}
