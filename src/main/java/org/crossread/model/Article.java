package org.crossread.model;

import java.util.List;
import java.util.Optional;

/**
 * An article, read and understood.
 *
 * @param id short and stable within the comparison, such as {@code A}
 * @param file path relative to the input folder, with forward slashes
 * @param sha256 of the file's bytes
 * @param metadata headline, outlet, published and the rest, each with where it was found
 * @param anchor the day from which its relative dates count, where known
 * @param paragraphs the story
 * @param sentences in reading order
 * @param dropped what is no part of the story
 */
public record Article(
        String id,
        String file,
        String sha256,
        Metadata metadata,
        Optional<Anchor> anchor,
        List<Paragraph> paragraphs,
        List<Sentence> sentences,
        List<Dropped> dropped) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        dropped = List.copyOf(dropped);
    }

    /** The same article with other sentences. */
    public Article with(List<Sentence> sentences) {
        return new Article(id, file, sha256, metadata, anchor, paragraphs, sentences, dropped);
    }

    /** The same article, its relative dates counted from {@code anchor}. */
    public Article with(Anchor anchor) {
        return new Article(id, file, sha256, metadata, Optional.of(anchor), paragraphs, sentences, dropped);
    }

    /** The sentences of the body, in reading order. */
    public List<Sentence> body() {
        return sentences.stream().filter(s -> s.role() == Role.BODY).toList();
    }

    /** How an editor would call it: the outlet, or else the file. */
    public String name() {
        return metadata.outlet().map(Found::value).orElse(file);
    }
}
