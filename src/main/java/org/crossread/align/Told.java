package org.crossread.align;

import java.util.List;
import org.crossread.model.Sentence;

/**
 * A sentence of the body in its place.
 *
 * @param article index of its article in the event
 * @param place index among the article's body sentences
 * @param sentence the sentence
 * @param terms what it says, weighted
 */
record Told(int article, int place, Sentence sentence, List<Term> terms) {}
