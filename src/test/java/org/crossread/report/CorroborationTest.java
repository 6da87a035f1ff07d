package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossread.fact.Facts;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Event;
import org.crossread.model.Family;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Part;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.crossread.model.Title;
import org.crossread.text.Sentences;
import org.junit.jupiter.api.Test;

/** Who bears a statement out. */
final class CorroborationTest {

    @Test
    void three_outlets_of_which_two_copy_one_text_are_two_origins() {
        List<Article> articles = List.of(
                told("A", "The dam will hold, engineer Tessa Marlow said."),
                told("B", "The dam will hold, engineer Tessa Marlow said."),
                told("C", "The dam is safe."));
        Family copied = new Family(List.of("A", "B"), Optional.empty(), List.of());
        Family own = new Family(List.of("C"), Optional.empty(), List.of());
        TreeMap<String, Part> parts = new TreeMap<>();
        articles.forEach(a -> parts.put(a.id(), new Part.Told(List.of(a.id() + "1"))));
        Comparison comparison = new Comparison(
                Title.of("Dam"),
                "0",
                articles,
                List.of(new Event("E1", List.of("A", "B", "C"), List.of(copied, own), List.of())),
                List.of(new Alignment("L1", "E1", parts, 1, "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Corroboration.in(comparison))
                .isEqualTo(Map.of(
                        "L1", new Corroboration(List.of("A.txt", "B.txt", "C.txt"), 2, List.of("Tessa Marlow"))));
    }

    private static Article told(String id, String sentence) {
        return Facts.of(Sentences.of(
                id,
                new Story(
                        id + ".txt",
                        "0".repeat(64),
                        Metadata.UNKNOWN,
                        Optional.empty(),
                        List.of(new Paragraph(Role.BODY, sentence)),
                        List.of())));
    }
}
