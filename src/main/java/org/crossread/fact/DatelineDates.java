package org.crossread.fact;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crossread.lexicon.TimeWords;
import org.crossread.model.Article;
import org.crossread.model.Role;
import org.crossread.model.Sentence;

/**
 * Where the dateline of a report ends: the day in it says when the report was written, not when anything happened.
 *
 * <pre>
 * PORT ELLEN, May 4 (Northern Wire) - A ferry ...
 * </pre>
 */
final class DatelineDates {

    /** A dateline is no longer, in chars. */
    private static final int LONGEST = 90;

    /** Sentences of the body, a standfirst among them, of which one may have the dateline. */
    private static final int FIRST = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++");

    private DatelineDates() {}

    /** The end of the dateline of a sentence, in chars; 0 if it has none, or does not open the story. */
    static int end(Sentence sentence, Article article) {
        boolean opens = sentence.role() == Role.BODY
                && article.sentences().stream()
                        .filter(s -> s.role() == Role.BODY)
                        .limit(FIRST)
                        .anyMatch(s -> s.id().equals(sentence.id()));
        return opens ? end(sentence.text()) : 0;
    }

    private static int end(String text) {
        int last = Math.min(text.length(), LONGEST) - 1;
        if (last < 0 || !Character.isUpperCase(text.charAt(0))) {
            return 0;
        }
        for (int i = 1; i < last; i++) {
            char c = text.charAt(i);
            boolean spaced = text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '-';
            boolean dash = (c == '\u2014' || c == '\u2013' || c == '-') && (text.charAt(i - 1) == ' ') && spaced;
            boolean closed = text.charAt(i - 1) == ')' || text.charAt(i - 1) == '/';
            if (dash || (c == ':' && closed) || (c == '.' && closed)) {
                return titled(text.substring(0, i)) ? i : 0;
            }
            if (c == '.' && Character.isLowerCase(text.charAt(i - 1)) && i > 1 && sentenceEnds(text, i)) {
                return 0;
            }
        }
        return 0;
    }

    /** Town, day and agency have capitals or figures; a sentence that a dash cuts has other words. */
    private static boolean titled(String head) {
        return WORD.matcher(head)
                .results()
                .map(MatchResult::group)
                .allMatch(w -> !Character.isLowerCase(w.charAt(0))
                        || TimeWords.standard().value("in-dateline", w).isPresent());
    }

    /** A stop that is not that of a short month or town. */
    private static boolean sentenceEnds(String text, int stop) {
        int from = text.lastIndexOf(' ', stop) + 1;
        return stop - from > ABBREVIATED;
    }

    /** Letters of the longest abbreviation in a dateline: "Sept." */
    private static final int ABBREVIATED = 5;
}
