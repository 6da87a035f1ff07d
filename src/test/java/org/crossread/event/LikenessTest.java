package org.crossread.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class LikenessTest {

    @Test
    void a_later_report_that_names_no_day_of_the_earlier_is_less_like_it() {
        Digest crash = digest("2025-08-10", "2025-08-09");
        assertThat(likeness(crash, digest("2025-08-13", "2025-08-09", "2025-08-13")))
                .isEqualTo(0.5);
        assertThat(likeness(crash, digest("2025-08-13", "2025-08-12"))).isLessThan(0.35);
    }

    @Test
    void papers_of_two_days_running_need_no_day_in_common() {
        assertThat(likeness(digest("2025-08-10", "2025-08-09"), digest("2025-08-11", "2025-08-12")))
                .isEqualTo(0.5);
    }

    @Test
    void a_report_that_names_no_day_is_not_held_against_one_that_does() {
        assertThat(likeness(digest("2025-08-10"), digest("2025-08-13", "2025-08-12")))
                .isEqualTo(0.5);
    }

    private static double likeness(Digest one, Digest other) {
        List<SortedMap<Integer, Double>> near = List.of(new TreeMap<>(Map.of(1, 0.5)), new TreeMap<>(Map.of(0, 0.5)));
        return Likeness.of(List.of(one, other), near).get(0).getOrDefault(1, 0.0);
    }

    private static Digest digest(String published, String... days) {
        return new Digest(
                published,
                published,
                published,
                Optional.empty(),
                Optional.of(LocalDate.parse(published)),
                List.of(),
                List.of(days));
    }
}
