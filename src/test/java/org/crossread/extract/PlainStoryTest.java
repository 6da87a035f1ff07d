package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Dropped;
import org.crossread.model.Found;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainStoryTest {

    private static final String BODY = """
            A storm tore the roof off the market hall in Denby on Sunday night, and two traders were hurt by glass.

            The hall will stay shut until the end of the month, the town council said in a statement on Monday morning.
            """;

    @Test
    void outlet_headline_byline_and_dates_stand_above_a_story() {
        Story story = story("""
                The Denby Chronicle | Local news

                Storm tears roof off Denby market hall

                By Ruth Oakley and Sam Pell
                Published 4 November 2024 at 9.15am GMT | Updated 4 November 2024 at 11:40

                """ + BODY);
        assertThat(story.metadata().outlet()).contains(new Found("The Denby Chronicle", "line 1"));
        assertThat(story.metadata().headline()).contains(new Found("Storm tears roof off Denby market hall", "line 3"));
        assertThat(story.metadata().byline()).contains(new Found("Ruth Oakley and Sam Pell", "line 5"));
        assertThat(story.metadata().published().orElseThrow().iso()).isEqualTo("2024-11-04T09:15Z");
        assertThat(story.metadata().modified().orElseThrow().value()).isEqualTo("2024-11-04T11:40");
        assertThat(texts(story, Role.BODY)).hasSize(2);
        assertThat(texts(story, Role.HEADLINE)).containsExactly("Storm tears roof off Denby market hall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday, November 4, 2024",
                "4 Nov, 2024 10:22",
                "2024-11-04",
                "04.11.2024",
                "Published: Mon 4th November 2024",
                "10:22 Mon Nov 4 2024",
                "Nov. 4, 2024, 6:03 PM ET",
                "11/4/2024 6:03 PM",
                "Posted 2024-11-04T10:22:05+01:00",
                "Montag, 4. November 2024, 10:22 Uhr",
                "Publié le 4 novembre 2024 à 10h22",
                "Last updated 15:48 04/11/2024 | First published 4 November 2024"
            })
    void the_day_of_publication_is_read_in_many_forms(String line) {
        Story story = story("Storm tears roof off Denby market hall\n\n" + line + "\n\n" + BODY);
        assertThat(story.metadata().published().orElseThrow().day()).hasToString("2024-11-04");
        assertThat(story.dropped()).contains(new Dropped(line, "date line"));
    }

    @Test
    void a_dateline_with_a_year_is_the_day_of_publication_where_no_line_tells_it() {
        String dateline = "HELMSFORD, 7 May 2024 (Market Wire) - ";
        assertThat(story(dateline + BODY).metadata().published().orElseThrow().iso())
                .isEqualTo("2024-05-07");
        assertThat(story("Storm tears roof off Denby market hall\n\n9 May 2024\n\n" + dateline + BODY)
                        .metadata()
                        .published()
                        .orElseThrow()
                        .iso())
                .isEqualTo("2024-05-09");
        assertThat(story("HELMSFORD, 7 May (Market Wire) - " + BODY).metadata().published())
                .isEmpty();
    }

    @Test
    void a_newspaper_called_after_the_town_with_its_section_is_an_outlet_and_a_section_alone_is_none() {
        String rest = "\nStorm tears roof off Denby market hall\n9 May 2023\n\n" + BODY;
        assertThat(story("Metro Business" + rest).metadata().outlet()).contains(new Found("Metro Business", "line 1"));
        assertThat(story("Metro" + rest).metadata().outlet()).isEmpty();
        assertThat(story("Business" + rest).metadata().outlet()).isEmpty();
    }

    @Test
    void a_day_whose_month_cannot_be_told_is_no_date_but_a_rival() {
        Story story = story("Storm tears roof off Denby market hall\n\n04/11/2024\n\n" + BODY);
        assertThat(story.metadata().published()).isEmpty();
        assertThat(story.metadata().rivals())
                .singleElement()
                .satisfies(r -> assertThat(r.claim().value()).isEqualTo("04/11/2024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADVERTISEMENT",
                "READ MORE: Six barns to see before you die",
                "Sign up to our morning e-mail",
                "Share this article",
                "Follow us on the usual channels",
                "Photo: Lena Holt/AFP",
                "© Lena Holt/TASS",
                "© 2024 Denby Chronicle Ltd. All rights reserved.",
                "12:47",
                "Reporting by Ruth Oakley; editing by Sam Pell",
                "4 min read",
                "Comments"
            })
    void what_stands_around_a_story_is_dropped_with_its_reason(String junk) {
        Story story = story("Storm tears roof off Denby market hall\n\n" + BODY + "\n\n" + junk + "\n\n"
                + "The mayor, Ida Crane, thanked the fire crews who had worked all night to make the square safe.");
        assertThat(story.dropped()).extracting(Dropped::text).containsExactly(junk);
        assertThat(texts(story, Role.BODY)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe to the theory that the roof was weak, and much follows.",
                "Share prices fell.",
                "By Monday the square had been cleared.",
                "Watch dealers were the worst hit.",
                "\"Follow us,\" the firemen shouted.",
                "What the council knew"
            })
    void sentences_and_subheads_that_look_like_furniture_stay(String line) {
        Story story = story("Storm tears roof off Denby market hall\n\n" + BODY + "\n\n" + line + "\n\n"
                + "The mayor, Ida Crane, thanked the fire crews who had worked all night to make the square safe.");
        assertThat(texts(story, Role.BODY)).contains(line).hasSize(4);
        assertThat(story.dropped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It will reopen on 4 November 2024",
                "Advertisement",
                "milk\neggs\nflour, sugar",
                "1.) The first item\n2.) The second item",
                "Storm in Denby\n\nTwo hurt",
                "2024-11-04",
                "The hall is shut. Nobody was hurt.\n\nThe council will meet."
            })
    void of_a_text_that_is_no_article_every_word_is_body(String text) {
        Story story = story(text);
        assertThat(story.paragraphs()).extracting(Paragraph::role).containsOnly(Role.BODY);
        assertThat(String.join("\n", texts(story, Role.BODY))).isEqualTo(text.replace("\n\n", "\n"));
        assertThat(story.dropped()).isEmpty();
    }

    @Test
    void lines_wrapped_at_a_margin_are_joined() {
        Story story = story("""
                A storm tore the roof off the market hall in Denby on Sunday
                night, and two traders were hurt by flying glass. The hall will
                stay shut until the end of the month, the town council said in a
                statement.

                It was the third such storm
                in a year.
                """);
        assertThat(texts(story, Role.BODY))
                .containsExactly(
                        "A storm tore the roof off the market hall in Denby on Sunday night, and two traders were hurt by"
                                + " flying glass. The hall will stay shut until the end of the month, the town council said in a"
                                + " statement.",
                        "It was the third such storm in a year.");
    }

    @Test
    void a_caption_is_told_once_however_often_it_is_pasted() {
        Story story = story("Storm tears roof off Denby market hall\n\n"
                + "© Lena Holt / PoolThe market hall in Denby without its roof on Monday.\n"
                + "The market hall in Denby without its roof on Monday. - Denby International, 1920, 04.11.2024\n"
                + "The market hall in Denby without its roof on Monday.\n\n" + BODY);
        assertThat(texts(story, Role.CAPTION)).containsExactly("The market hall in Denby without its roof on Monday.");
        assertThat(texts(story, Role.BODY)).hasSize(2);
        assertThat(story.metadata().published().orElseThrow().day()).hasToString("2024-11-04");
    }

    @Test
    void a_headline_pasted_twice_is_one_headline() {
        Story story =
                story("Storm tears roof off Denby market hall\n\nStorm tears roof off Denby market hall\n\n" + BODY);
        assertThat(story.paragraphs()).extracting(Paragraph::role).containsExactly(Role.HEADLINE, Role.BODY, Role.BODY);
    }

    @Test
    void an_agency_in_the_dateline_stays_in_the_text_and_is_known() {
        Story story = story("Storm tears roof off Denby market hall\n\nDENBY, 4 November. /TASS/. " + BODY);
        assertThat(story.metadata().dateline().orElseThrow().agency()).contains("TASS");
        assertThat(texts(story, Role.BODY).get(0)).startsWith("DENBY, 4 November. /TASS/.");
    }

    @Test
    void emoji_odd_spaces_and_endless_lines_do_no_harm() {
        assertThat(texts(story("\uD83D\uDE00\u00A0\u3000hi\uD83D"), Role.BODY)).hasSize(1);
        assertThat(texts(story("a".repeat(300_000) + " " + "(((".repeat(90_000)), Role.BODY))
                .hasSize(1);
        assertThat(story(("1 " + "x:y|".repeat(60) + "\n").repeat(2_000)).paragraphs())
                .isNotEmpty();
    }

    private static Story story(String text) {
        RawArticle raw = new RawArticle("a.txt", "0".repeat(64), new Content.PlainText(text), Declared.NOTHING);
        return ((Outcome.Read<Story>) PlainStory.of(raw)).value();
    }

    private static List<String> texts(Story story, Role role) {
        return story.paragraphs().stream()
                .filter(p -> p.role() == role)
                .map(Paragraph::text)
                .toList();
    }
}
