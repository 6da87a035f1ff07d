package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A paragraph of text as it was pasted or printed, before it is known what it is.
 *
 * @param text its words, white space folded, never blank
 * @param line number of its first line in the file, from 1
 * @param rank how large it is set against the text around it: -1 smaller, 0 as the text, 1 larger, 2 largest
 */
record PastedBlock(String text, int line, int rank) {

    private static final Pattern STOPPED = Pattern.compile(".*[.!?…][\"”’'»)\\]]{0,3}(?: ?[■▪∎◼◆●])?$", Pattern.DOTALL);
    private static final int SHORT = 400;

    /** Its words in lower case, without punctuation; of a long text only those of its start. */
    List<String> words() {
        String head = (text.length() > SHORT ? text.substring(0, SHORT) : text).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < head.length(); ) {
            int c = head.codePointAt(i);
            boolean word = Character.isLetterOrDigit(c);
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                words.add(head.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(head.substring(start));
        }
        return words;
    }

    /** How many words it has. */
    int length() {
        return count(text);
    }

    /** How many runs of letters and digits a text has. */
    static int count(String text) {
        int n = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean word = Character.isLetterOrDigit(c);
            n += word && !inside ? 1 : 0;
            inside = word;
            i += Character.charCount(c);
        }
        return n;
    }

    /** Whether it ends as a sentence does. */
    boolean stopped() {
        return STOPPED.matcher(text.length() > 8 ? text.substring(text.length() - 8) : text)
                .matches();
    }

    /** Where it stands, for an editor. */
    String where() {
        return "line " + line;
    }
}
