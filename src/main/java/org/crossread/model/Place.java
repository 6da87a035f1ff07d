package org.crossread.model;

/**
 * A stretch of a sentence.
 *
 * @param sentence its id
 * @param where in its text
 */
public record Place(String sentence, Span where) {}
