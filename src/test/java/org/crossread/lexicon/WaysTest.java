package org.crossread.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that tell whether somebody goes there or comes back. */
final class WaysTest {

    private final Ways ways = new Ways(List.of("there = bound for", "back = back from", "back = inbound from"));

    @Test
    void the_last_words_tell_the_way() {
        assertThat(ways.atEnd(List.of("was", "bound", "for"))).contains(Ways.Way.THERE);
        assertThat(ways.atEnd(List.of("coming", "back", "from"))).contains(Ways.Way.BACK);
    }

    @Test
    void other_words_tell_none() {
        assertThat(ways.atEnd(List.of("far", "from"))).isEmpty();
        assertThat(ways.atEnd(List.of("for"))).isEmpty();
        assertThat(ways.atEnd(List.of())).isEmpty();
    }

    @Test
    void the_words_of_the_program_are_found() {
        assertThat(Ways.standard().atEnd(List.of("on", "its", "way", "to"))).contains(Ways.Way.THERE);
    }
}
