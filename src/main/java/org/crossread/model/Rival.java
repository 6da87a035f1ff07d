package org.crossread.model;

/**
 * A claim about the metadata that did not win.
 *
 * @param field which piece of metadata, such as {@code published}
 * @param claim what was claimed, and where
 */
public record Rival(String field, Found claim) {}
