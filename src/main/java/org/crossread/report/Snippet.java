package org.crossread.report;

/**
 * Words of a source between quotation marks. A mark that opens the sentence around them stands for ours, which it would
 * double; others around them become single ones, as print has it. The words themselves stay as they are.
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
        boolean theirs = !before.isEmpty() && isMark(before.charAt(0));
        Marks marks = new Marks(theirs);
        String opened = OPEN + marks.printed(before.substring(theirs ? 1 : 0));
        String closed = marks.printed(after) + marks.open();
        // A line must not break between a mark and the word beside it: the two stand in one element.
        boolean first = before.isEmpty();
        boolean last = after.isEmpty();
        return new Snippet(
                first ? "" : opened, (first ? opened : "") + words + (last ? closed : ""), last ? "" : closed);
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    Cover.Claim claim(String sources, String ids) {
        return new Cover.Claim(sources, ids, before, words, after);
    }

    /** Which marks are open. */
    private static final class Marks {

        private final boolean theirs;
        private boolean outer = true;
        private boolean inner;

        private Marks(boolean theirs) {
            this.theirs = theirs;
        }

        private String printed(String text) {
            StringBuilder printed = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!isMark(c)) {
                    printed.append(c);
                } else if (theirs) {
                    printed.append(outer ? CLOSE : OPEN);
                    outer = !outer;
                } else {
                    printed.append(inner ? CLOSE_WITHIN : OPEN_WITHIN);
                    inner = !inner;
                }
            }
            return printed.toString();
        }

        /** What closes those still open. */
        private String open() {
            return (inner ? String.valueOf(CLOSE_WITHIN) : "") + (outer ? String.valueOf(CLOSE) : "");
        }
    }
}
