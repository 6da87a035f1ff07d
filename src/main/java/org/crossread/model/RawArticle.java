package org.crossread.model;

/**
 * A file that was read and decoded, and not yet understood.
 *
 * @param file path relative to the input folder, with forward slashes
 * @param sha256 of the file's bytes, 64 hex digits
 * @param content what stood in it
 * @param declared what the user or the format states about it
 */
public record RawArticle(String file, String sha256, Content content, Declared declared) {
    public RawArticle {
        if (file.isBlank()) {
            throw new IllegalArgumentException("raw article without a file");
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 '" + sha256 + "' of " + file + " is not 64 hex digits");
        }
    }
}
