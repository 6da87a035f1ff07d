package org.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossread.model.Outcome;
import org.junit.jupiter.api.Test;

final class FaultsTest {

    @Test
    void a_fault_in_one_article_is_told_with_its_place_and_refuses_only_that_article() {
        Outcome<String> outcome = Faults.refused("storm.txt", () -> {
            throw new IllegalStateException("no word in '24'");
        });

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.problems().get(0).message())
                .startsWith("storm.txt: crossread itself failed on it")
                .contains("no word in '24'", "FaultsTest", "please report it");
    }

    @Test
    void what_goes_well_is_passed_on() {
        assertThat(Faults.refused("storm.txt", () -> Outcome.read("story"))).isEqualTo(Outcome.read("story"));
    }
}
