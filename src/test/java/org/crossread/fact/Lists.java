package org.crossread.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Article;
import org.crossread.model.Metadata;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

/** The lists of sentences in which a finder finds something, or nothing; and an article of one sentence. */
final class Lists {

    private Lists() {}

    /** The lines of a file beside this class, without comments. */
    static List<String> of(String file) {
        try (var in = Lists.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** A sentence of the body. */
    static Sentence sentence(String text) {
        return new Sentence("A1", 1, Role.BODY, new Span(0, text.length()), text, List.of(), List.of());
    }

    /** An article of these sentences, of which nothing else is known. */
    static Article article(Sentence... sentences) {
        return new Article(
                "A", "a.txt", "0", Metadata.UNKNOWN, Optional.empty(), List.of(), List.of(sentences), List.of());
    }
}
