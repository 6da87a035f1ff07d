package org.crossread.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.Crossread;
import org.crossread.Progress;
import org.crossread.ingest.Limits;
import org.crossread.model.Comparison;
import org.crossread.model.Title;

/** The sample coverage in {@code input/}, compared. */
final class Samples {

    private Samples() {}

    /** Names of the samples, each a folder. */
    static List<String> names() {
        try (Stream<Path> folders = Files.list(Path.of("input"))) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comparison of one sample. */
    static Comparison compared(String name) {
        return compared(List.of("input/" + name));
    }

    /** The comparison of what the paths lead to. */
    static Comparison compared(List<String> paths) {
        return Crossread.compare(
                Title.untitled("bridge"), Crossread.understand(paths, Limits.STANDARD, Progress.SILENT));
    }
}
