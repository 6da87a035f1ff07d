package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class NamedDaysTest {

    @Test
    void every_name_has_a_day_or_an_unknown_calendar_in_any_year() {
        for (String name : NamedDays.standard().rules().keySet()) {
            for (int year = 1999; year < 2040; year++) {
                int any = year;
                assertThatCode(() -> NamedDays.standard().in(any, name))
                        .as("%s %d", name, year)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void election_day_is_the_tuesday_after_the_first_monday_of_november() {
        assertThat(NamedDays.standard().in(2022, "election day")).contains(LocalDate.of(2022, 11, 8));
        assertThat(NamedDays.standard().in(2016, "election day")).contains(LocalDate.of(2016, 11, 8));
    }
}
