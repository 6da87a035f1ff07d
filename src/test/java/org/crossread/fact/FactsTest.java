package org.crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossread.model.Fact;
import org.crossread.text.Sentences;
import org.junit.jupiter.api.Test;

final class FactsTest {

    @Test
    void a_scale_of_degrees_is_no_name() {
        var sentence = Facts.of(Sentences.ofText("A", "It was 23 degrees Fahrenheit in Velby."))
                .sentences()
                .get(0);

        assertThat(sentence.facts().stream()
                        .filter(f -> f.kind() == Fact.Kind.NAME)
                        .map(f -> f.where().in(sentence.text())))
                .containsExactly("Velby");
    }
}
