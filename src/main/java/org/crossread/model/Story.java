package org.crossread.model;

import java.util.List;
import java.util.Optional;

/**
 * The story of a file, and nothing but the story; the rest is in {@code dropped}.
 *
 * @param file path relative to the input folder, with forward slashes
 * @param sha256 of the file's bytes
 * @param metadata what the file tells about the article
 * @param anchor the day from which "yesterday" and "on Thursday" count, where known
 * @param paragraphs in reading order; the headline first, where there is one
 * @param dropped everything else, in the order of the file
 */
public record Story(
        String file,
        String sha256,
        Metadata metadata,
        Optional<Anchor> anchor,
        List<Paragraph> paragraphs,
        List<Dropped> dropped) {
    public Story {
        paragraphs = List.copyOf(paragraphs);
        dropped = List.copyOf(dropped);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("story of " + file + " has no paragraph");
        }
    }
}
