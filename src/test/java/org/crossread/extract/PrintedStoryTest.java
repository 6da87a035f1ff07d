package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.PrintedPage;
import org.crossread.model.PrintedPage.Line;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.junit.jupiter.api.Test;

final class PrintedStoryTest {

    private final List<Line> lines = new ArrayList<>();

    @Test
    void columns_are_read_one_after_the_other_under_the_headline() {
        put("Storm tears roof off Denby market hall", 60, 100, 460, 24);
        put("A storm tore the roof off the market", 60, 150, 200, 10);
        put("Two traders were hurt by glass, and", 300, 150, 200, 10);
        put("hall in Denby on Sunday night, the coun-", 60, 162, 200, 10);
        put("both were treated in hospital.", 300, 162, 150, 10);
        put("cil said.", 60, 174, 50, 10);
        Story story = story(new PrintedPage(595, 842, lines));
        assertThat(story.paragraphs())
                .containsExactly(
                        new Paragraph(Role.HEADLINE, "Storm tears roof off Denby market hall"),
                        new Paragraph(
                                Role.BODY,
                                "A storm tore the roof off the market hall in Denby on Sunday night, the council said."),
                        new Paragraph(Role.BODY, "Two traders were hurt by glass, and both were treated in hospital."));
    }

    @Test
    void running_heads_feet_and_page_numbers_are_dropped() {
        List<PrintedPage> pages = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            pages.add(new PrintedPage(
                    595,
                    842,
                    List.of(
                            new Line("The Denby Chronicle, page " + page, 60, 30, 200, 9, false),
                            new Line(
                                    "The storm went on for another hour, people on street " + page + " said.",
                                    60,
                                    150,
                                    400,
                                    10,
                                    false),
                            new Line(page + " / 2", 290, 810, 20, 9, false))));
        }
        Story story = story(pages.toArray(PrintedPage[]::new));
        assertThat(story.paragraphs()).hasSize(2);
        assertThat(story.dropped()).hasSize(4);
    }

    @Test
    void a_line_that_was_split_at_wide_spaces_is_one_line() {
        put("A storm tore the roof off the market hall", 60, 150, 200, 10);
        put("and the", 60, 162, 50, 10);
        put("roof of the", 114, 162, 60, 10);
        put("school.", 178, 162, 60, 10);
        assertThat(story(new PrintedPage(595, 842, lines)).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("A storm tore the roof off the market hall and the roof of the school.");
    }

    private void put(String text, double left, double top, double width, double size) {
        lines.add(new Line(text, left, top, width, size, false));
    }

    private static Story story(PrintedPage... pages) {
        RawArticle raw =
                new RawArticle("a.pdf", "0".repeat(64), new Content.PrintedPages(List.of(pages)), Declared.NOTHING);
        return ((Outcome.Read<Story>) PrintedStory.of(raw)).value();
    }
}
