package org.crossread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.model.Dateline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Datelines: town, day and agency at the head of a report. */
final class DatelinesTest {

    @ParameterizedTest
    @MethodSource("finds")
    void a_dateline_gives_town_day_and_agency(String line) {
        String[] columns = line.split("\\|", 4);
        String[] sides = columns[3].split(" => ", -1);
        String dateline = sides[0].strip();

        assertThat(Datelines.of(dateline + " " + sides[1]))
                .hasValueSatisfying(found -> assertThat(List.of(
                                found.place().orElse(""),
                                found.day().map(Object::toString).orElse(""),
                                found.agency().orElse(""),
                                found.text()))
                        .containsExactly(columns[0].strip(), columns[1].strip(), columns[2].strip(), dateline));
    }

    @ParameterizedTest
    @MethodSource("ignores")
    void other_openings_are_no_dateline(String line) {
        assertThat(Datelines.of(line).map(Dateline::text)).isEmpty();
    }

    static Stream<String> finds() throws IOException {
        return lines("finds.txt");
    }

    static Stream<String> ignores() throws IOException {
        return lines("ignores.txt");
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/datelines", file)).stream()
                .filter(l -> !l.startsWith("#"));
    }
}
