package org.crossread.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.lexicon.Stems;
import org.crossread.lexicon.StopWords;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.NumberFact;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/** What one article tells of one statement: its sentences, word by word. */
final class Passage {

    private final Article article;
    private final List<Sentence> sentences;
    private final List<Word> words;
    private final Map<Fact.Kind, List<Mention>> mentions = new EnumMap<>(Fact.Kind.class);

    private Passage(Article article, List<Sentence> sentences, List<Word> words) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.words = List.copyOf(words);
    }

    /** Whose sentences they are. */
    Article article() {
        return article;
    }

    /** In reading order, at least one. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** Of all the sentences, in order. */
    List<Word> words() {
        return words;
    }

    /**
     * The passage of some sentences.
     *
     * @param quoted for each sentence, by id, which of its tokens stand between quotation marks
     */
    static Passage of(Article article, List<Sentence> sentences, Map<String, BitSet> quoted) {
        List<Word> words = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            BitSet marked = quoted.getOrDefault(sentence.id(), new BitSet());
            for (int t = 0; t < sentence.tokens().size(); t++) {
                words.add(word(s, sentence, sentence.tokens().get(t), marked.get(t)));
            }
        }
        return new Passage(article, sentences, words);
    }

    private static Word word(int number, Sentence sentence, Token token, boolean quoted) {
        String stem = token.kind() == Token.Kind.NUMBER
                ? figure(sentence, token)
                : Stems.standard().of(token.form());
        boolean telling = token.kind() != Token.Kind.PUNCTUATION
                && !StopWords.standard().holds(token.form())
                && !StopWords.standard().holds(stem);
        return new Word(number, token, stem, telling, quoted);
    }

    /** What a figure is worth, so that "90 million" and "90m" are one word; as it is written if it is no number. */
    private static String figure(Sentence sentence, Token token) {
        for (Fact fact : sentence.facts()) {
            if (fact instanceof NumberFact number && number.where().holds(token.where())) {
                return number.normal();
            }
        }
        return token.form();
    }

    /** The mentions of the facts of one kind, in order of place; the same objects each time. */
    List<Mention> mentions(Fact.Kind kind) {
        return mentions.computeIfAbsent(kind, this::read);
    }

    private List<Mention> read(Fact.Kind kind) {
        List<Mention> mentions = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (Fact fact : sentences.get(s).facts()) {
                if (fact.kind() == kind) {
                    mention(fact, s).ifPresent(mentions::add);
                }
            }
        }
        return mentions;
    }

    /** Where a fact stands among the words; empty if it covers none. */
    Optional<Mention> mention(Fact fact, int sentence) {
        int from = -1;
        int to = -1;
        for (int w = firstOf(sentence); w < words.size() && words.get(w).sentence() == sentence; w++) {
            Span where = words.get(w).token().where();
            if (where.start() >= fact.where().end()) {
                break;
            }
            if (where.overlaps(fact.where())) {
                from = from < 0 ? w : from;
                to = w + 1;
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(new Mention(this, fact, sentence, from, to));
    }

    /** The index of the first word of a sentence or a later one; found by halves, as words stand in order. */
    private int firstOf(int sentence) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The text from one word of a sentence to another of the same sentence. */
    Span span(int from, int to) {
        return new Span(
                words.get(from).token().where().start(),
                words.get(to - 1).token().where().end());
    }
}
