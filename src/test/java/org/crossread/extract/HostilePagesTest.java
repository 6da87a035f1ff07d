package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.crossread.model.Content;
import org.crossread.model.Declared;
import org.crossread.model.Outcome;
import org.crossread.model.Paragraph;
import org.crossread.model.RawArticle;
import org.crossread.model.Story;
import org.crossread.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody wrote for readers: each is read or refused in time that grows with its size and no faster. */
final class HostilePagesTest {

    private static final String STORY =
            "<p>The pier at Skerry Haven will close on Monday, the trust said, after 12 piles were found to be rotten.</p>";

    /** A page ten times as long takes some ten times as long; a quadratic step would make it a hundred. */
    private static final double STEEPEST = 35;

    private static final Map<String, IntFunction<String>> SHAPES = new TreeMap<>(Map.ofEntries(
            Map.entry("paragraphs", n -> STORY.repeat(n)),
            Map.entry("nested boxes", n -> "<div>".repeat(n) + STORY + "</div>".repeat(n)),
            Map.entry("nested boxes with text", n -> "<div>The pier will close, he said. ".repeat(n)),
            Map.entry("nested tables", n -> "<table><tr><td>".repeat(n) + STORY),
            Map.entry("nested headings", n -> "<h2><div>The pier closes ".repeat(n) + STORY),
            Map.entry("nested logos", n -> "<div class=logo>The pier closes at noon ".repeat(n) + STORY),
            Map.entry("nested dates", n -> "<div itemprop=datePublished>the pier ".repeat(n) + STORY),
            Map.entry("nested captions", n -> "<figure><figcaption>the pier ".repeat(n) + STORY),
            Map.entry("links left open", n -> "<a><p>The pier".repeat(n) + STORY),
            Map.entry("headings", n -> "<h2>The pier closes</h2>".repeat(n) + STORY),
            Map.entry(
                    "list items", n -> "<ul>" + "<li>The pier will close, the trust said.".repeat(n) + "</ul>" + STORY),
            Map.entry("table rows", n -> "<table>" + "<tr><td>Pier<td>12<td>13".repeat(n) + "</table>" + STORY),
            Map.entry(
                    "title of many parts",
                    n -> "<title>" + "Pier | ".repeat(n) + "</title>" + "<h2>Pier</h2>".repeat(n) + STORY),
            Map.entry("one long block", n -> "<p>" + "The pier will close on Monday, the trust said. ".repeat(n)),
            Map.entry("commas", n -> "<p>" + ", ".repeat(20 * n)),
            Map.entry("open brackets of tags", n -> "<".repeat(20 * n) + STORY),
            Map.entry(
                    "broken data",
                    n -> "<script type=application/ld+json>" + "{".repeat(20 * n) + "</script>" + STORY)));

    @Test
    void a_million_tags_are_read() {
        assertThat(told("<b>x</b> ".repeat(500_000) + STORY)).isPresent();
    }

    @Test
    void ten_thousand_nested_tables_are_read() {
        assertThat(told("<table><tr><td>".repeat(10_000) + STORY)).hasValueSatisfying(HostilePagesTest::hasTheStory);
    }

    @Test
    void two_hundred_thousand_classes_are_read() {
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            classes.append("c").append(i).append(' ');
        }
        assertThat(told("<div class='" + classes + "'>" + STORY + "</div>"))
                .hasValueSatisfying(HostilePagesTest::hasTheStory);
    }

    @Test
    void fifty_thousand_headings_are_read() {
        assertThat(told("<h2>The pier closes again</h2>".repeat(50_000) + STORY.repeat(5)))
                .hasValueSatisfying(HostilePagesTest::hasTheStory);
    }

    @Test
    void a_block_of_six_megabytes_is_read_and_split_into_sentences() {
        String block = "The pier at Skerry Haven will close on Monday, the trust said. ".repeat(95_000);

        assertThat(told("<p>" + block))
                .hasValueSatisfying(story ->
                        assertThat(Sentences.of("A", story).sentences()).hasSizeGreaterThan(90_000));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_page_ten_times_as_long_takes_some_ten_times_as_long(String shape) {
        IntFunction<String> page = Optional.ofNullable(SHAPES.get(shape)).orElseThrow();
        String small = page.apply(1_000);
        String large = page.apply(10_000);
        for (int i = 0; i < 3; i++) {
            told(small);
        }
        double one = Math.max(5, Math.min(millis(small), millis(small)));

        assertThat(millis(large)).isLessThan(STEEPEST * one);
    }

    static Stream<String> shapes() {
        return SHAPES.keySet().stream();
    }

    private static double millis(String html) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        outcome(html);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static Optional<Story> told(String html) {
        Outcome<Story> outcome = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> outcome(html));
        return outcome instanceof Outcome.Read<Story> read ? Optional.of(read.value()) : Optional.empty();
    }

    private static Outcome<Story> outcome(String html) {
        return Stories.of(new RawArticle("page.html", "0".repeat(64), new Content.WebPage(html), Declared.NOTHING));
    }

    private static void hasTheStory(Story story) {
        assertThat(story.paragraphs())
                .extracting(Paragraph::text)
                .anyMatch(t -> t.startsWith("The pier at Skerry Haven will close on Monday, the trust said"));
    }
}
