package org.crossread.model;

/**
 * A piece of metadata and where it stood.
 *
 * @param value as an editor would write it, never blank
 * @param where the place it was found, such as {@code JSON-LD headline} or {@code second line}
 */
public record Found(String value, String where) {
    public Found {
        if (value.isBlank() || where.isBlank()) {
            throw new IllegalArgumentException("found '" + value + "' at '" + where + "' has a blank");
        }
    }
}
