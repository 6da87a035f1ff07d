package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Found;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Role;
import org.crossread.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages without metadata, as small papers and archives make them. */
final class PlainPagesTest {

    private static final String LEAD =
            "A storm tore the roof off the market hall in Denby on Sunday night, and two traders were hurt by glass.";
    private static final String STORY = "<p>" + LEAD + "</p><p>The hall will stay shut until the end of the month, the "
            + "town council said in a statement on Monday morning.</p>";

    @Test
    void the_outlet_stands_behind_the_headline_in_the_title() {
        assertThat(outlet("<title>Storm hits Denby market | The Denby Chronicle</title><h2>Storm hits Denby market</h2>"
                        + STORY))
                .isEqualTo(new Found("The Denby Chronicle", "title of the page"));
    }

    @Test
    void the_outlet_is_a_title_that_says_nothing_of_the_story_and_stands_on_the_page() {
        assertThat(outlet("<title>DenbyWire</title><div>DenbyWire <a href='/jobs'>Jobs</a></div>"
                        + "<h1>Storm hits market hall</h1>" + STORY))
                .isEqualTo(new Found("DenbyWire", "title of the page"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.denbyecho.example/2024/storm, Follow the Denby Echo, Denby Echo",
        "https://www.thedenbyecho.example/2024/storm, Powered by Presswork, The Denby Echo",
        "https://dne.example/2024/storm, Powered by Presswork, DNE"
    })
    void the_outlet_is_who_keeps_the_host_as_the_page_spells_it(String url, String line, String owner) {
        assertThat(outlet("<link rel=canonical href='" + url + "'><title>Storm hits market hall</title>"
                        + "<h1>Storm hits market hall</h1>" + STORY + "<footer>" + line + "</footer>"))
                .isEqualTo(new Found(owner, "host of the address"));
    }

    @Test
    void the_outlet_is_the_picture_that_leads_to_the_front_page() {
        assertThat(outlet(
                        "<title>Storm hits Denby market</title><a href='/'><img src=top.gif alt='Denby Chronicle logo'>"
                                + "</a><h1>Storm hits Denby market</h1>" + STORY))
                .isEqualTo(new Found("Denby Chronicle", "logo of the page"));
    }

    @ParameterizedTest
    @CsvSource({
        "© 1998-2024 Denby Chronicle Pty Ltd. ABN 12 345 678, Denby Chronicle",
        "Copyright 2024 Chronicle & Echo Newspapers Ltd - terms of use, Chronicle & Echo Newspapers",
        "(c) 2024 The Denby Chronicle. All rights reserved., The Denby Chronicle"
    })
    void the_outlet_is_the_owner_without_the_form_of_the_firm(String line, String owner) {
        assertThat(outlet("<title>Storm hits Denby market</title><h1>Storm hits Denby market</h1>" + STORY + "<div>"
                        + line + "</div>"))
                .isEqualTo(new Found(owner, "copyright line"));
    }

    @Test
    void a_headline_and_a_day_that_only_a_line_break_parts_are_no_paragraph() {
        Story story = story("<title>Storm hits Denby market</title><b>Storm hits Denby market</b><br>"
                + "<i>Monday, November 4, 2024</i><br><br>" + STORY);
        assertThat(story.paragraphs())
                .filteredOn(p -> p.role() == Role.BODY)
                .extracting(Paragraph::text)
                .startsWith(LEAD);
        assertThat(story.metadata().published().orElseThrow().iso()).isEqualTo("2024-11-04");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.denby.example/2024/11/storm-hits-market.html, 2024-11-04",
        "https://www.denby.example/news/2024-11-storm/, 2024-11-04",
        "https://www.denby.example/archive/2024/storm, 2024-11-04",
        "https://www.denby.example/2024/11/05/storm, 2024-11-05",
        "https://www.denby.example/2024/12/storm, ''",
        "https://www.denby.example/storm-2024, ''"
    })
    void a_dateline_takes_its_year_from_the_address_if_both_name_the_month(String url, String day) {
        Story story = story("<link rel=canonical href='" + url + "'><title>Storm hits Denby market</title>"
                + "<h1>Storm hits Denby market</h1>" + STORY.replace("A storm", "DENBY, Nov. 4 (CPA) — A storm"));
        assertThat(story.metadata().published().map(p -> p.iso()).orElse("")).isEqualTo(day);
    }

    @Test
    void a_name_and_an_outlet_in_one_line_are_a_byline_and_an_outlet() {
        RawArticle raw = raw(
                "note.txt",
                new Content.PlainText("Storm hits Denby market\n\nAnn Lee, The Denby Chronicle\n\n4 November 2024\n\n"
                        + LEAD + "\n\n" + LEAD.replace("storm", "gale")));
        Story story = ((Outcome.Read<Story>) Stories.of(raw)).value();
        assertThat(story.metadata().byline()).contains(new Found("Ann Lee", "line 3"));
        assertThat(story.metadata().outlet()).contains(new Found("The Denby Chronicle", "line 3"));
    }

    @Test
    void the_agency_that_signs_the_dateline_is_no_headline() {
        RawArticle raw = raw(
                "wire.txt",
                new Content.PlainText("DENBYPRESS - News Agency of the North\n\nStorm hits Denby market\n\n"
                        + "DENBY, Nov. 4, 2024 (DENBYPRESS) - " + LEAD + "\n\n" + LEAD.replace("storm", "gale")));
        Story story = ((Outcome.Read<Story>) Stories.of(raw)).value();
        assertThat(story.metadata().headline().orElseThrow().value()).isEqualTo("Storm hits Denby market");
        assertThat(story.metadata().outlet().orElseThrow().value()).isEqualTo("DENBYPRESS");
    }

    private static Found outlet(String html) {
        return story(html).metadata().outlet().orElseThrow();
    }

    private static Story story(String html) {
        return ((Outcome.Read<Story>) Stories.of(raw("page.html", new Content.WebPage("<html>" + html + "</html>"))))
                .value();
    }

    private static RawArticle raw(String file, Content content) {
        return new RawArticle(file, "0".repeat(64), content, Declared.NOTHING);
    }
}
