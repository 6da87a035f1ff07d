package org.crossread.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.written.Written;
import org.junit.jupiter.api.Test;

final class EventsTest {

    private static final Article FIRE = Written.article(
            "A",
            "A fire destroyed the timber yard of Brandt and Sons at Ollerby on Tuesday night.",
            "Sixty firefighters fought the flames until dawn, and two were treated for smoke.",
            "Ilse Brandt said that the family would rebuild the yard.");
    private static final Article SAME_FIRE = Written.article(
            "B",
            "Two firefighters were hurt as flames tore through a timber yard in Ollerby.",
            "Brandt and Sons, the owner, will rebuild, said Ilse Brandt.",
            "The fire started on Tuesday and burned until dawn.");
    private static final Article FOOTBALL = Written.article(
            "C",
            "Ollerby Rovers lost the cup final against Stainmoor by three goals to one on Saturday.",
            "The goalkeeper, Piet Maas, was sent off after an hour.");

    @Test
    void two_reports_of_one_fire_are_one_event() {
        List<Event> events = Events.of(List.of(FIRE, SAME_FIRE, FOOTBALL));
        assertThat(events).extracting(Event::articles).containsExactly(List.of("A", "B"), List.of("C"));
        assertThat(events.get(0).because().get(0))
                .startsWith("same: ")
                .contains("Brandt", "Ollerby")
                .endsWith("shared terms");
        assertThat(events.get(1).because()).isEmpty();
    }

    @Test
    void the_same_words_years_apart_are_two_events() {
        Article then = Written.published(FIRE, 2019, 3, 14);
        Article now = Written.published(SAME_FIRE, 2024, 3, 12);
        assertThat(Events.of(List.of(then, now))).hasSize(2);
        assertThat(Events.of(List.of(then, Written.published(SAME_FIRE, 2019, 3, 15))))
                .hasSize(1);
    }

    @Test
    void the_order_of_the_articles_changes_nothing_but_the_numbers() {
        List<Article> articles = new ArrayList<>(List.of(FIRE, SAME_FIRE, FOOTBALL));
        Random seeded = new Random(7);
        for (int i = 0; i < 6; i++) {
            Collections.shuffle(articles, seeded);
            assertThat(Events.of(articles))
                    .extracting(e -> e.articles().stream().sorted().toList())
                    .containsExactlyInAnyOrder(List.of("A", "B"), List.of("C"));
        }
    }

    @Test
    void events_that_are_nearly_alike_say_why_they_are_apart() {
        Article then = Written.published(FIRE, 2019, 3, 14);
        Article now = Written.published(SAME_FIRE, 2024, 3, 12);
        List<Event> events = Events.of(List.of(then, now));
        assertThat(events.get(0).apart()).containsExactly("apart from E2: same Brandt, Ollerby, Sons; 5 years between");
        assertThat(events.get(1).apart()).containsExactly("apart from E1: same Brandt, Ollerby, Sons; 5 years between");
        assertThat(Events.of(List.of(FIRE, SAME_FIRE, FOOTBALL)).get(0).apart())
                .containsExactly("apart from E2: same Ollerby; here Brandt, Sons; there Maas, Piet, Rovers");
    }

    @Test
    void digests_without_texts_give_the_same_events() {
        List<Article> articles = List.of(FIRE, FOOTBALL, SAME_FIRE);
        assertThat(Events.grouped(articles.stream().map(Digest::of).toList()))
                .extracting(Event::articles)
                .containsExactly(List.of("A", "B"), List.of("C"));
    }

    @Test
    void a_straggler_joins_the_one_event_that_is_plainly_nearer() {
        List<SortedMap<Integer, Double>> likeness = List.of(
                new TreeMap<>(Map.of(1, .9, 4, .3)),
                new TreeMap<>(Map.of(0, .9, 4, .3)),
                new TreeMap<>(Map.of(3, .9, 4, .1)),
                new TreeMap<>(Map.of(2, .9)),
                new TreeMap<>(Map.of(0, .3, 1, .3, 2, .1)));
        List<List<Integer>> groups = List.of(List.of(0, 1), List.of(2, 3), List.of(4));
        assertThat(Stragglers.joined(groups, likeness, .4)).containsExactly(List.of(0, 1, 4), List.of(2, 3));
        assertThat(Stragglers.joined(groups, likeness, .5)).isEqualTo(groups);
        List<List<Integer>> onlyOne = List.of(List.of(0, 1), List.of(2), List.of(3), List.of(4));
        assertThat(Stragglers.joined(onlyOne, likeness, .4)).isEqualTo(onlyOne);
    }

    @Test
    void no_articles_are_no_events() {
        assertThat(Events.of(List.of())).isEmpty();
    }

    @Test
    void an_article_without_words_is_an_event_of_its_own() {
        assertThat(Events.of(List.of(Written.article("A", "..."), Written.article("B", "!!!"))))
                .hasSize(2);
    }

    @Test
    void average_link_does_not_chain() {
        // 0-1 and 2-3 are close, 1-2 nearly so, the others not at all: one bridge is not enough
        List<SortedMap<Integer, Double>> likeness = List.of(
                new TreeMap<>(Map.of(1, .9)),
                new TreeMap<>(Map.of(0, .9, 2, .5)),
                new TreeMap<>(Map.of(1, .5, 3, .9)),
                new TreeMap<>(Map.of(2, .9)));
        assertThat(AverageLink.groups(likeness, .2)).containsExactly(List.of(0, 1), List.of(2, 3));
        assertThat(AverageLink.groups(likeness, .1)).containsExactly(List.of(0, 1, 2, 3));
    }

    @Test
    void ties_do_not_depend_on_anything_but_the_index() {
        List<SortedMap<Integer, Double>> all = IntStream.range(0, 6)
                .<SortedMap<Integer, Double>>mapToObj(i -> {
                    SortedMap<Integer, Double> row = new TreeMap<>();
                    IntStream.range(0, 6).filter(j -> j != i).forEach(j -> row.put(j, .5));
                    return row;
                })
                .toList();
        assertThat(AverageLink.groups(all, .5)).containsExactly(List.of(0, 1, 2, 3, 4, 5));
    }
}
