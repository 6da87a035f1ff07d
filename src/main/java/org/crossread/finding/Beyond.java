package org.crossread.finding;

import java.util.regex.Pattern;

/** Bounds that shut the figure itself out: "more than 18" is not 18, "at least 18" may be. */
final class Beyond {

    private static final Pattern WORDS =
            Pattern.compile("(?i)^(?:more|greater|higher|less|fewer|lower|over|above|under|below|exceed\\w*)\\b");

    private Beyond() {}

    static boolean says(String text) {
        return WORDS.matcher(text).find();
    }
}
