package org.crossread.finding;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Fact;
import org.crossread.model.Place;
import org.crossread.model.Sentence;
import org.crossread.model.Value;

/** A fact where it stands in a passage. */
final class Mention {

    private final Passage passage;
    private final Fact fact;
    private final int sentence;
    private final int from;
    private final int to;
    private final String text;
    private final Place place;

    /**
     * A mention.
     *
     * @param passage the passage
     * @param fact the fact
     * @param sentence number of its sentence in the passage, from 0
     * @param from its first word in the passage
     * @param to the word after its last
     */
    Mention(Passage passage, Fact fact, int sentence, int from, int to) {
        this.passage = passage;
        this.fact = fact;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.text = fact.where().in(home().text());
        this.place = new Place(home().id(), fact.where());
    }

    Passage passage() {
        return passage;
    }

    Fact fact() {
        return fact;
    }

    /** Number of its sentence in the passage, from 0. */
    int sentence() {
        return sentence;
    }

    /** Its first word in the passage. */
    int from() {
        return from;
    }

    /** The word after its last. */
    int to() {
        return to;
    }

    Sentence home() {
        return passage.sentences().get(sentence);
    }

    String article() {
        return passage.article().id();
    }

    /** Where it stands, whatever the passage. */
    Place place() {
        return place;
    }

    /** Whether it is the same fact in the same sentence; passages may differ. */
    boolean is(Mention other) {
        return fact.kind() == other.fact.kind() && place.equals(other.place);
    }

    /** The words, as the article has them. */
    String text() {
        return text;
    }

    /** Whether all of it stands between quotation marks. */
    boolean quoted() {
        return passage.words().subList(from, to).stream().allMatch(Word::quoted);
    }

    /** The word right behind it, or before it where {@code step} is below 0; none beyond its sentence. */
    Optional<Word> beside(int step) {
        int w = step < 0 ? from - 1 : to;
        return holds(w) ? Optional.of(passage.words().get(w)) : Optional.empty();
    }

    /** Whether a word of the passage stands in the mention's sentence. */
    boolean holds(int w) {
        List<Word> words = passage.words();
        return w >= 0 && w < words.size() && words.get(w).sentence() == sentence;
    }

    /** A word of the passage in lower case; empty beyond the mention's sentence. */
    String form(int w) {
        return holds(w) ? passage.words().get(w).token().form() : "";
    }

    Value value(String derivation) {
        return new Value(article(), place, text, fact.value(), derivation);
    }
}
