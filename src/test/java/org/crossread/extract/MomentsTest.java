package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole dates, as people and programs write them. */
final class MomentsTest {

    @ParameterizedTest
    @MethodSource("finds")
    void a_whole_date_is_read(String line) {
        String[] sides = line.split(" => ", -1);

        assertThat(Moments.first(sides[0], false).map(m -> m.published("here").iso()))
                .contains(sides[1]);
    }

    @ParameterizedTest
    @MethodSource("ignores")
    void what_lacks_a_part_is_no_date(String line) {
        assertThat(Moments.all(line, false)).isEmpty();
    }

    static List<String> finds() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/dates-finds.txt"));
    }

    static List<String> ignores() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/dates-ignores.txt"));
    }
}
