package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ContrastsTest {

    private static final Contrasts CONTRASTS = new Contrasts(List.of("north south", "man woman", "earlier: previous"));

    @Test
    void two_words_of_a_line_set_things_apart() {
        assertThat(CONTRASTS.apart("north", "south")).isTrue();
        assertThat(CONTRASTS.apart("north", "north")).isFalse();
        assertThat(CONTRASTS.apart("north", "woman")).isFalse();
        assertThat(CONTRASTS.apart("north", "bridge")).isFalse();
    }

    @Test
    void a_previous_thing_was_before() {
        assertThat(CONTRASTS.earlier("previous")).isTrue();
        assertThat(CONTRASTS.earlier("north")).isFalse();
    }
}
