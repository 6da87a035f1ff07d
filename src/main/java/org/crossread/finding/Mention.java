package org.crossread.finding;

import org.crossread.model.Fact;
import org.crossread.model.Place;
import org.crossread.model.Sentence;
import org.crossread.model.Value;

/**
 * A fact where it stands in a passage.
 *
 * @param passage the passage
 * @param fact the fact
 * @param sentence number of its sentence in the passage, from 0
 * @param from its first word in the passage
 * @param to the word after its last
 */
record Mention(Passage passage, Fact fact, int sentence, int from, int to) {

    Sentence home() {
        return passage.sentences().get(sentence);
    }

    String article() {
        return passage.article().id();
    }

    /** Whether it is the same fact in the same sentence; passages may differ. */
    boolean is(Mention other) {
        return home().id().equals(other.home().id())
                && fact.where().equals(other.fact.where())
                && fact.kind() == other.fact.kind();
    }

    /** The words, as the article has them. */
    String text() {
        return fact.where().in(home().text());
    }

    /** Whether all of it stands between quotation marks. */
    boolean quoted() {
        return passage.words().subList(from, to).stream().allMatch(Word::quoted);
    }

    Value value(String derivation) {
        return new Value(article(), new Place(home().id(), fact.where()), text(), fact.value(), derivation);
    }
}
