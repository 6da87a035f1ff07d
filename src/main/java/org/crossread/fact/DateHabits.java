package org.crossread.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.TimeWords;
import org.crossread.lexicon.Transatlantic;
import org.crossread.model.Article;

/**
 * How an article as a whole writes its dates.
 *
 * @param dayFirst whether 6/8 is the 6th of August
 * @param region ISO 3166 code of the outlet's country, in capitals; empty where nothing tells
 * @param ahead weekdays, 1 for Monday, of which the article only tells what is to come
 */
record DateHabits(boolean dayFirst, String region, Set<Integer> ahead) {

    private static final TimeWords WORDS = TimeWords.standard();

    /** Countries that write the month before the day. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "MH", "PW");

    DateHabits {
        ahead = Set.copyOf(ahead);
    }

    /** The habits of the article that is worded so. */
    static DateHabits of(Article article, List<Wording> wordings) {
        String region = Writing.of(article).region();
        boolean numeric = false;
        Set<Integer> future = new HashSet<>();
        Set<Integer> past = new HashSet<>();
        for (Wording wording : wordings) {
            String text = wording.sentence().text();
            numeric |= text.indexOf('/') > 0;
            if (text.contains("day")) {
                weekdays(wording, future, past);
            }
        }
        future.removeAll(past);
        return new DateHabits(numeric && dayFirst(wordings, region), region, future);
    }

    /** The weekdays of which a sentence says that they are to come, or that they are over. */
    private static void weekdays(Wording wording, Set<Integer> future, Set<Integer> past) {
        List<Lexeme> words = wording.words();
        for (int i = 0; i < words.size(); i++) {
            Optional<String> weekday = words.get(i).text().length() > 5
                    ? WORDS.value("weekday", words.get(i).text())
                    : Optional.empty();
            if (weekday.isPresent() && !DateAmounts.is(words, i + 1, "'s")) {
                DateTense tense =
                        DateTense.around(words, i, i + 1, wording.sentence().role());
                if (tense != DateTense.OPEN) {
                    (tense == DateTense.FUTURE ? future : past).add(Integer.parseInt(weekday.get()));
                }
            }
        }
    }

    /**
     * Whether the day stands first: as the article's own dates show that can be read in one way only, or else as its
     * country writes, or else as its dates in words and its spelling let expect. Where nothing tells, as in the United
     * States.
     */
    private static boolean dayFirst(List<Wording> wordings, String region) {
        int shown = 0;
        int likely = 0;
        for (Wording wording : wordings) {
            List<Lexeme> words = wording.words();
            for (int i = 0; i < words.size(); i++) {
                shown += shown(words, i);
                likely += inWords(words, i)
                        + Transatlantic.standard().side(words.get(i).text());
            }
        }
        if (shown != 0) {
            return shown > 0;
        }
        return region.isEmpty() ? likely > 0 : !MONTH_FIRST.contains(region);
    }

    /** 1 for 23/6/2017, -1 for 6/23/2017, 0 for what can be read both ways. */
    private static int shown(List<Lexeme> words, int i) {
        if (i + 4 >= words.size()
                || !words.get(i + 1).is("/")
                || !words.get(i + 3).is("/")) {
            return 0;
        }
        int a = small(words.get(i));
        int b = small(words.get(i + 2));
        boolean day = a > 12 && a < 32 && b > 0 && b < 13;
        boolean month = b > 12 && b < 32 && a > 0 && a < 13;
        return day ? 1 : month ? -1 : 0;
    }

    /** 1 for 8 June, -1 for June 8. */
    private static int inWords(List<Lexeme> words, int i) {
        if (!words.get(i).capital()
                || words.get(i).text().length() < 3
                || WORDS.value("month", words.get(i).text()).isEmpty()) {
            return 0;
        }
        boolean before = i > 0 && day(words.get(i - 1));
        boolean after = i + 1 < words.size() && day(words.get(i + 1));
        return before == after ? 0 : before ? 1 : -1;
    }

    private static boolean day(Lexeme word) {
        return small(word) > 0 && small(word) < 32;
    }

    private static int small(Lexeme word) {
        return word.isDigits() && word.text().length() < 3 ? Integer.parseInt(word.text()) : 0;
    }
}
