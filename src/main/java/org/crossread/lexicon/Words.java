package org.crossread.lexicon;

import java.util.Set;

/** A set of words that stands in a data file. */
public final class Words {
    /** Words that start a sentence after an abbreviation: {@code The}. */
    public static final Words SENTENCE_STARTERS = new Words("sentence_starters.txt");

    /** Words with a capital that go on after an hour: {@code Monday}, {@code GMT}. */
    public static final Words AFTER_CLOCK = new Words("after_clock.txt");

    /** What a German ordinal stands before: {@code Juni}. */
    public static final Words AFTER_GERMAN_ORDINAL = new Words("after_german_ordinal.txt");

    /** What a German ordinal stands after: {@code der}. */
    public static final Words BEFORE_GERMAN_ORDINAL = new Words("before_german_ordinal.txt");

    /** Verbs beside a quotation: {@code said}. */
    public static final Words SPEECH_VERBS = new Words("speech_verbs.txt");

    /** What a contraction with {@code 's} is built on: {@code it}. */
    public static final Words CONTRACTED = new Words("contracted.txt");

    /** Verbs that only colour the infinitive after them: {@code continued}. */
    public static final Words CATENATIVES = new Words("catenatives.txt");

    /** The last part of a host's name: {@code com}. */
    public static final Words TOP_DOMAINS = new Words("top_domains.txt");

    private final Set<String> words;

    private Words(String file) {
        words = Set.copyOf(Lines.of(file));
    }

    /** Whether the word is one of them, written so. */
    public boolean has(String word) {
        return words.contains(word);
    }
}
