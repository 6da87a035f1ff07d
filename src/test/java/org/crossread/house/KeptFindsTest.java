package org.crossread.house;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files on which a reader once failed, and those that fuzzing starts from: a folder a reader, called after its ending.
 */
final class KeptFindsTest {

    private static final Path FINDS = Path.of("src/test/resources/org/crossread/fuzz/ReadersFuzzInputs");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @ParameterizedTest
    @MethodSource("finds")
    void a_file_on_which_a_reader_once_failed_is_read_or_refused(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String ending = FINDS.relativize(file).getName(0).toString();

        assertTimeoutPreemptively(LONGEST, () -> EachReader.holds(ending, bytes));
    }

    static List<Path> finds() throws IOException {
        try (Stream<Path> walk = Files.walk(FINDS)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
