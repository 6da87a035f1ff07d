package org.crossread.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.lexicon.FunctionWords;
import org.crossread.model.Found;
import org.crossread.model.Paragraph;
import org.crossread.model.Problem;

/** Tells the language of a text, by what is stated or by its most frequent words. */
public final class Languages {

    /** Chars that are looked at: more change nothing. */
    private static final int SAMPLE = 10_000;

    /** Under so many words, one foreign name decides. */
    private static final int FEWEST = 8;

    /**
     * Of all words of news prose, function words are 30 to 50 of 100 in the languages of western Europe and 15 to 30 in
     * those with many cases; of a language that is not known, some words are always another's, up to 10.
     */
    private static final double LEAST_SHARE = 0.13;

    /** How far the best must lead: Danish and Norwegian, Czech and Slovak share half of their function words. */
    private static final double LEAD = 1.08;

    /** Two related languages share a third of their function words; of a text, its own are many times another's. */
    private static final int PLAIN = 3;

    /** A text of so many words has enough of the frequent ones for any language that is known. */
    private static final int FEWEST_TO_DOUBT = 60;

    private static final String BY_EYE = "facts are found in English only: compare its dates, numbers and names by eye";

    private static final Found UNKNOWN = new Found("und", "nothing tells");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}");

    private Languages() {}

    /**
     * The language by what is stated, or else by the text.
     *
     * @param stated the BCP 47 tag that the user, the format or the page states
     * @param text the story's words
     * @return a tag; {@code und} where nothing tells
     */
    public static Found of(Optional<Found> stated, String text) {
        return stated.filter(s -> TAG.matcher(s.value()).matches())
                .map(s -> new Found(
                        Locale.forLanguageTag(s.value().replace('_', '-')).toLanguageTag(), s.where()))
                .filter(s -> !s.value().equals("und"))
                .orElseGet(() -> byWords(text));
    }

    /**
     * The language that a page states, unless its words are plainly others: templates in English are filled with texts
     * of all languages, and those in English with no change to the tag.
     *
     * @param stated the tag of the page
     * @param text the story's words
     */
    static Found ofPage(Optional<Found> stated, String text) {
        Found page = of(stated, text);
        Found words = byWords(text);
        boolean told = !words.value().equals("und") && stated.isPresent();
        boolean english = isEnglish(page) != isEnglish(words);
        return told && english && count(words, text) >= PLAIN * count(page, text)
                ? new Found(words.value(), words.where() + ", though the page says " + page.value())
                : page;
    }

    /** Whether facts are found in texts of that language. */
    static boolean isEnglish(Found language) {
        return language.value().equals("en") || language.value().startsWith("en-");
    }

    /**
     * What an editor has to know of an article that is not in English, or whose language nothing tells.
     *
     * @param words of its story; of a few words, no language is told
     */
    static Optional<Problem> problem(String file, Found language, int words) {
        if (isEnglish(language)) {
            return Optional.empty();
        }
        if (!language.value().equals("und")) {
            return Optional.of(new Problem(
                    file, "is not in English but in '" + language.value() + "' (" + language.where() + ")", BY_EYE));
        }
        return words < FEWEST_TO_DOUBT
                ? Optional.empty()
                : Optional.of(new Problem(file, "is in a language that is not known here", BY_EYE));
    }

    /** As many words of a story as its language needs. */
    static String sample(List<Paragraph> paragraphs) {
        StringBuilder sample = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            if (sample.length() > SAMPLE) {
                break;
            }
            sample.append(paragraph.text(), 0, Math.min(paragraph.text().length(), SAMPLE))
                    .append('\n');
        }
        return sample.toString();
    }

    private static List<String> words(String text) {
        String low = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(low);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static int count(Found language, String text) {
        String tag = Locale.forLanguageTag(language.value()).getLanguage();
        return FunctionWords.standard().count(words(text)).getOrDefault(tag, 0);
    }

    private static Found byWords(String text) {
        List<String> words = words(text);
        if (words.size() < FEWEST) {
            return UNKNOWN;
        }
        List<Map.Entry<String, Integer>> best = FunctionWords.standard().count(words).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean clear = !best.isEmpty()
                && best.get(0).getValue() >= LEAST_SHARE * words.size()
                && (best.size() == 1
                        || best.get(0).getValue() >= LEAD * best.get(1).getValue());
        return clear ? new Found(best.get(0).getKey(), "its most frequent words") : UNKNOWN;
    }
}
