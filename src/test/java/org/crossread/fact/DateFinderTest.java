package org.crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossread.model.Article;
import org.crossread.model.DateFact;
import org.crossread.model.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the date finder finds, what it leaves alone, and how it says why. */
final class DateFinderTest {

    private static final Pattern MARKED = Pattern.compile("\\[([^\\]=]+) = ([^\\]]+)]");

    @TestFactory
    Stream<DynamicTest> finds() throws IOException {
        return Stream.concat(lines("dates-find.txt"), lines("dates-news.txt"))
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    List<String> wanted = new ArrayList<>();
                    Matcher marked = MARKED.matcher(line);
                    while (marked.find()) {
                        wanted.add(marked.group(1) + " = " + marked.group(2));
                    }
                    assertThat(found(MARKED.matcher(line).replaceAll("$1"))).isEqualTo(wanted);
                }));
    }

    @TestFactory
    Stream<DynamicTest> ignores() throws IOException {
        return lines("dates-ignore.txt")
                .map(line -> DynamicTest.dynamicTest(
                        line, () -> assertThat(found(line)).isEmpty()));
    }

    @Test
    void a_weekday_says_from_which_day_it_counts() {
        assertThat(one("The bill passed on Thursday.").derivation())
                .isEqualTo("Thursday: the last one on or before Saturday 10 June 2017, the day of publication");
    }

    @Test
    void a_weekday_to_come_says_so() {
        assertThat(one("The bill will be debated on Thursday.").derivation())
                .isEqualTo("Thursday: the first one on or after Saturday 10 June 2017, the day of publication, "
                        + "as the clause looks ahead");
    }

    @Test
    void a_wrong_weekday_is_said_beside_the_date() {
        assertThat(one("It opened on Wednesday, 8 June 2017.").derivation())
                .isEqualTo("Wednesday, 8 June 2017: as written, but that day was a Thursday, not a Wednesday");
    }

    @Test
    void without_a_publication_date_a_weekday_stays_unresolved() {
        DateFact fact = in(Samples.article(Optional.empty(), "en", "The bill passed on Thursday."), 0)
                .get(0);

        assertThat(fact.timex()).isEqualTo("XXXX-WXX-4");
        assertThat(fact.period()).isEmpty();
        assertThat(fact.derivation()).isEqualTo("Thursday: which one is not known, for the article has no date");
    }

    @Test
    void slashes_are_read_as_the_country_writes_them() {
        String text = "It opened on 06/08/2017.";

        assertThat(in(Samples.article(Samples.SATURDAY, "en-US", text), 0)
                        .get(0)
                        .timex())
                .isEqualTo("2017-06-08");
        assertThat(in(Samples.article(Samples.SATURDAY, "en-GB", text), 0)
                        .get(0)
                        .timex())
                .isEqualTo("2017-08-06");
    }

    @Test
    void slashes_are_read_as_the_articles_own_dates_show() {
        Article article = Samples.article(
                Samples.SATURDAY, "en", "It closed on 23/05/2017.", "It opened on 06/08/2016, they said.");

        assertThat(in(article, 1).get(0).timex()).isEqualTo("2016-08-06");
    }

    @Test
    void slashes_are_read_as_dates_in_words_let_expect() {
        Article article = Samples.article(
                Samples.SATURDAY, "en", "The harbour closed on 23 May.", "It opened on 06/08/2016, they said.");

        assertThat(in(article, 1).get(0).timex()).isEqualTo("2016-08-06");
    }

    @Test
    void independence_day_is_the_outlets_own() {
        String text = "The shops were shut on Independence Day.";

        assertThat(in(Samples.article(Samples.SATURDAY, "en-US", text), 0)
                        .get(0)
                        .timex())
                .isEqualTo("2016-07-04");
        assertThat(in(Samples.article(Samples.SATURDAY, "en-IN", text), 0)
                        .get(0)
                        .timex())
                .isEqualTo("2016-08-15");
    }

    @Test
    void the_final_of_a_day_to_come_is_to_come_in_the_whole_article() {
        Article article = Samples.article(
                Samples.SATURDAY,
                "en",
                "The cup final will be played on Tuesday.",
                "Kovac was ruled out of Tuesday's final.");

        assertThat(in(article, 1).get(0).timex()).isEqualTo("2017-06-13");
    }

    @Test
    void the_next_day_counts_from_the_sentence_before() {
        Article article = Samples.article(
                Samples.SATURDAY, "en", "The bridge closed on June 3.", "It reopened the next day, officials said.");

        DateFact fact = in(article, 1).get(0);

        assertThat(fact.timex()).isEqualTo("2017-06-04");
        assertThat(fact.derivation()).contains("\"June 3\"");
    }

    @Test
    void friday_night_and_early_saturday_overlap() {
        DateFact friday = one("It broke out on Friday night.");
        DateFact saturday = one("It broke out early on Saturday.");

        assertThat(friday.period().orElseThrow().overlaps(saturday.period().orElseThrow()))
                .isTrue();
    }

    @Test
    void until_and_since_are_bounds() {
        assertThat(one("Tickets are valid until 20 October.").bound()).isEqualTo(DateFact.Bound.BEFORE);
        assertThat(one("They have been closed since March.").bound()).isEqualTo(DateFact.Bound.AFTER);
        assertThat(one("Payment is due no later than 1 April.").bound()).isEqualTo(DateFact.Bound.BEFORE);
    }

    @Test
    void shortly_before_seven_holds_twenty_to_seven() {
        DateFact about = one("The blast came on Monday shortly before 7am.");
        DateFact exact = one("The blast came on Monday at 06.40.");

        assertThat(about.period().orElseThrow().holds(exact.period().orElseThrow()))
                .isTrue();
    }

    @Test
    void a_day_that_does_not_exist_keeps_its_words_and_has_no_period() {
        DateFact fact = one("It was dated February 30, 2019.");

        assertThat(fact.timex()).isEqualTo("2019-02-30");
        assertThat(fact.period()).isEmpty();
    }

    @Test
    void hostile_text_does_no_harm() {
        for (String text : List.of(
                "\uD83D",
                "in \uD83D\uDE00 2017",
                "\u0000 1/1/1/1/1",
                "'s",
                "a.m",
                "99999999999999999 years ago",
                "-",
                "1,,,1 h")) {
            assertThat(found(text)).isNotNull();
        }
    }

    private static DateFact one(String text) {
        List<DateFact> facts = in(Samples.article(Samples.SATURDAY, "en", text), 0);
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }

    private static List<String> found(String text) {
        return in(Samples.article(Samples.SATURDAY, "en-US", text), 0).stream()
                .map(f -> f.where().in(text) + " = " + f.timex())
                .toList();
    }

    private static List<DateFact> in(Article article, int index) {
        Sentence sentence = article.sentences().get(index);
        return new DateFinder(DateHabits.of(article, Wording.of(article)))
                .in(Wording.of(sentence), article).stream()
                        .map(DateFact.class::cast)
                        .toList();
    }

    private static Stream<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(DateFinderTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }
}
