package org.crossread.lexicon;

/**
 * What a lexicon knows of some words of a text.
 *
 * @param meaning what they mean
 * @param start index of their first char
 * @param end index after their last char
 * @param <T> what is known
 */
public record Spelled<T>(T meaning, int start, int end) {}
