package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SortsTest {

    @Test
    void what_a_name_may_be_the_name_of_is_a_sort() {
        assertThat(Sorts.standard().holds("substation")).isTrue();
        assertThat(Sorts.standard().holds("region")).isTrue();
    }

    @Test
    void what_somebody_does_is_none() {
        assertThat(Sorts.standard().holds("said")).isFalse();
    }
}
