package org.crossread.model;

/**
 * Something inside one article that does not add up, without a second source.
 *
 * @param value the words
 * @param summary one sentence that says what to check, never that it is wrong
 */
public record Check(Value value, String summary) {}
