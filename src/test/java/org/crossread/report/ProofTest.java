package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossread.model.Finding;
import org.crossread.model.Place;
import org.crossread.model.Span;
import org.crossread.model.Value;
import org.junit.jupiter.api.Test;

/** A proof says each step once. */
final class ProofTest {

    @Test
    void a_step_of_two_pairs_is_told_once_and_the_rule_beside_it_not_at_all() {
        assertThat(proof("£4m = 3500000 to 4500000 GBP; £5m = 4950000 to 5050000 GBP: no number is in both; "
                        + "£4m = 3500000 to 4500000 GBP; £6m = 5950000 to 6050000 GBP: no number is in both"))
                .isEqualTo("£4m = 3,500,000 to 4,500,000 GBP; £5m = 4,950,000 to 5,050,000 GBP; "
                        + "£6m = 5,950,000 to 6,050,000 GBP");
    }

    @Test
    void a_step_that_only_repeats_the_words_is_left_out() {
        assertThat(proof("14 = 14; 17 = 17: no number is in both")).isEmpty();
        assertThat(proof("1932: as written; 93 years old in 2024: since 1930 or 1931"))
                .isEqualTo("93 years old in 2024: since 1930 or 1931");
    }

    @Test
    void numbers_of_names_and_years_stay_as_they_are() {
        assertThat(proof("Route 66123 is not Route 66124")).isEqualTo("Route 66123 is not Route 66124");
        assertThat(proof("9.81234567 = 2031")).isEqualTo("9.81234567 = 2031");
    }

    @Test
    void a_value_adds_its_own_steps() {
        assertThat(proof("Monday: the last one before Tuesday 6 May 2031"))
                .isEqualTo("Monday: the last one before Tuesday 6 May 2031");
        assertThat(Proof.of(finding("", "evening: after 18:00"))).isEqualTo("evening: after 18:00");
    }

    private static String proof(String derivation) {
        return Proof.of(finding(derivation, ""));
    }

    private static Finding finding(String derivation, String ofValue) {
        Value value = new Value("A", new Place("A1", new Span(0, 3)), "one", Optional.of("1"), ofValue);
        Value other = new Value("B", new Place("B1", new Span(0, 3)), "two", Optional.of("2"), "");
        return new Finding(
                "f000000001",
                "E1",
                "L1",
                Finding.Kind.NUMBER,
                Finding.Relation.CONFLICT,
                List.of(value, other),
                "no number is in both",
                derivation,
                "One says one, the other two.",
                0.5);
    }
}
