package org.crossread.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossread.lexicon.Stems;
import org.crossread.lexicon.StopWords;
import org.crossread.model.Article;
import org.crossread.model.DateFact;
import org.crossread.model.Found;
import org.crossread.model.Published;
import org.crossread.model.Sentence;
import org.crossread.model.Token;

/**
 * What grouping needs of an article, so that its text need not be held.
 *
 * @param id of the article
 * @param file of the article
 * @param sha256 of the file's bytes
 * @param headline where there is one
 * @param published the day, where known
 * @param words the stems that carry its subject, in their order
 * @param days the days that it names, with or without a time, ISO 8601, in order
 */
public record Digest(
        String id,
        String file,
        String sha256,
        Optional<String> headline,
        Optional<LocalDate> published,
        List<Use> words,
        List<String> days) {

    private static final int DAY = 10;

    /**
     * How an article uses a word.
     *
     * @param stem the word without inflection
     * @param shown a spelling, as a name where there is one
     * @param times how often it stands there, at least once
     * @param asName how often as a number, or in capitals inside a sentence
     */
    public record Use(String stem, String shown, int times, int asName) {

        Use and(Use other) {
            boolean mine = rank() != other.rank() ? rank() < other.rank() : shown.compareTo(other.shown) <= 0;
            return new Use(stem, mine ? shown : other.shown, times + other.times, asName + other.asName);
        }

        /** Brandt before BRANDT before brandt. */
        private int rank() {
            if (!Character.isUpperCase(shown.codePointAt(0))) {
                return 2;
            }
            return shown.codePoints().anyMatch(Character::isLowerCase) ? 0 : 1;
        }
    }

    public Digest {
        words = List.copyOf(words);
        days = List.copyOf(days);
    }

    /**
     * The digest of an article.
     *
     * @param article with sentences; the days are those of its date facts
     */
    public static Digest of(Article article) {
        Map<String, Use> words = new TreeMap<>();
        article.sentences().forEach(s -> read(s, words));
        List<String> days = article.sentences().stream()
                .flatMap(s -> s.facts().stream())
                .filter(f -> f instanceof DateFact)
                .map(f -> ((DateFact) f).timex())
                .map(t -> t.substring(0, Math.min(t.length(), DAY)))
                .filter(Digest::day)
                .distinct()
                .sorted()
                .toList();
        return new Digest(
                article.id(),
                article.file(),
                article.sha256(),
                article.metadata().headline().map(Found::value),
                article.metadata().published().map(Published::day),
                new ArrayList<>(words.values()),
                days);
    }

    /** The same digest under another id. */
    public Digest named(String other) {
        return new Digest(other, file, sha256, headline, published, words, days);
    }

    private static boolean day(String timex) {
        return timex.length() == DAY && timex.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    }

    private static void read(Sentence sentence, Map<String, Use> words) {
        boolean first = true;
        for (Token token : sentence.tokens()) {
            if (token.kind() == Token.Kind.PUNCTUATION) {
                continue;
            }
            if (!StopWords.standard().holds(token.form())) {
                String stem = Stems.standard().of(token.form());
                boolean capital = !first && Character.isUpperCase(token.text().codePointAt(0));
                boolean name = capital || token.kind() == Token.Kind.NUMBER;
                words.merge(stem, new Use(stem, token.text(), 1, name ? 1 : 0), Use::and);
            }
            first = false;
        }
    }
}
