package org.crossread.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crossread.model.Problem;

/**
 * The files that the user's paths lead to, each once, sorted by name.
 *
 * @param files to read
 * @param problems paths that lead nowhere
 */
public record SourceFiles(List<SourceFile> files, List<Problem> problems) {
    public SourceFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Files as they are, folders with all that lies in them. */
    public static SourceFiles in(List<String> paths) {
        List<SourceFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String path : paths) {
            Path at = Path.of(path);
            try (Stream<Path> walk = Files.walk(at)) {
                walk.filter(Files::isRegularFile)
                        .filter(f -> !f.toString().endsWith(".json"))
                        .forEach(f -> files.add(new SourceFile(
                                f,
                                f.equals(at)
                                        ? f.getFileName().toString()
                                        : at.relativize(f).toString().replace('\\', '/'))));
            } catch (IOException e) {
                problems.add(new Problem(path, "cannot be opened (" + e.getMessage() + ")", "check the path"));
            }
        }
        files.sort(Comparator.comparing(SourceFile::name));
        return new SourceFiles(files, problems);
    }
}
