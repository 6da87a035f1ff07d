package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Dropped;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.junit.jupiter.api.Test;

final class NeighboursTest {

    private static final String FIRST =
            "A storm tore the roof off the market hall in Denby on Sunday night, and two traders were hurt by glass.";
    private static final String SECOND =
            "The hall will stay shut until the end of the month, the town council said in a statement on Monday.";
    private static final String THIRD =
            "More wind is expected on Tuesday, but the worst of it will pass to the north of the town, forecasters said.";

    @Test
    void a_word_of_sections_between_two_paragraphs_is_a_subhead() {
        Story story = text("Storm hits Denby market", "4 November 2024", FIRST, SECOND, "Weather", THIRD);
        assertThat(body(story)).containsExactly(FIRST, SECOND, "Weather", THIRD);
    }

    @Test
    void the_same_word_among_furniture_or_at_the_edge_is_furniture() {
        Story story = text(
                "Weather",
                "Storm hits Denby market",
                "4 November 2024",
                FIRST,
                "Share",
                "Weather",
                "Advertisement",
                SECOND,
                THIRD,
                "Weather");
        assertThat(body(story)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(story.dropped()).extracting(Dropped::text).contains("Weather", "Share", "Advertisement");
    }

    @Test
    void a_button_between_two_paragraphs_is_no_subhead() {
        Story story =
                text("Storm hits Denby market", "4 November 2024", FIRST, "Advertisement", SECOND, "Share", THIRD);
        assertThat(body(story)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void what_stands_between_two_lines_of_a_consent_wall_belongs_to_it() {
        Story story = text(
                "We value your privacy",
                "With your leave we and the firms we work with may measure which of our pages you like and how long you stay.",
                "Reject all",
                "The Denby Chronicle",
                "Storm hits Denby market",
                "4 November 2024",
                FIRST,
                SECOND);
        assertThat(body(story)).containsExactly(FIRST, SECOND);
        assertThat(story.metadata().headline().orElseThrow().value()).isEqualTo("Storm hits Denby market");
    }

    @Test
    void a_subhead_of_a_page_is_told_between_paragraphs_and_dropped_after_them() {
        String page = "<title>Storm hits Denby market</title><article><h1>Storm hits Denby market</h1><p>" + FIRST
                + "</p><p>" + SECOND + "</p><h3>Weather</h3><p>" + THIRD + "</p><h3>Weather</h3></article>";
        Story story = ((Outcome.Read<Story>) Stories.of(raw("page.html", new Content.WebPage(page)))).value();
        assertThat(body(story)).containsExactly(FIRST, SECOND, "Weather", THIRD);
    }

    private static Story text(String... lines) {
        Content text = new Content.PlainText(String.join("\n\n", lines));
        return ((Outcome.Read<Story>) Stories.of(raw("note.txt", text))).value();
    }

    private static RawArticle raw(String file, Content content) {
        return new RawArticle(file, "0".repeat(64), content, Declared.NOTHING);
    }

    private static List<String> body(Story story) {
        return story.paragraphs().stream()
                .filter(p -> p.role() == Role.BODY)
                .map(Paragraph::text)
                .toList();
    }
}
