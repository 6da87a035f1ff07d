package org.crossread.report;

/** Cuts a sentence to the few words around a value, at word ends; what is cut off is shown as an ellipsis. */
final class Context {

    private static final String CUT = "…";

    private Context() {}

    /** The end of {@code text}, at most {@code length} characters and from the last clause on. */
    static String before(String text, int length) {
        int from = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            if (",;:–—".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
                from = i + 1;
            }
        }
        if (text.length() - from > length) {
            int space = text.indexOf(' ', text.length() - length);
            from = space < 0 ? text.length() : space;
        }
        String words = text.substring(from).stripLeading();
        return from == 0 ? words : words.isEmpty() ? "" : CUT + " " + words;
    }

    /** The start of {@code text}, at most {@code length} characters. */
    static String after(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        return space <= 0 ? CUT : text.substring(0, space) + " " + CUT;
    }
}
