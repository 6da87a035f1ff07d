package org.crossread.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Role;
import org.crossread.model.Story;

/** What the benchmarks read: the samples, or the folder that {@code -Dbench.pages} names. */
final class Inputs {

    private static final String NO_FILE = "0".repeat(64);

    private Inputs() {}

    /** Web pages: those of {@code -Dbench.pages=DIR}, else the samples'. */
    static List<Path> pages() {
        return files(Path.of(System.getProperty("bench.pages", "input")), ".html");
    }

    /** The bodies of the samples' plain texts, one after the other, as one long text. */
    static String text() {
        StringBuilder all = new StringBuilder();
        for (Path file : files(Path.of("input"), ".txt")) {
            try {
                all.append(Files.readString(file)).append("\n\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }

    /**
     * A story of about that many words, cut from the samples from another place each time.
     *
     * @param words how many
     * @param number which of them
     */
    static Story story(int words, int number) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String[] lines = text().lines().filter(l -> l.length() > 80).toArray(String[]::new);
        int have = 0;
        for (int i = number; have < words; i++) {
            String line = lines[i % lines.length];
            paragraphs.add(new Paragraph(Role.BODY, line));
            have += line.split(" ", -1).length;
        }
        return new Story(
                "story" + number + ".txt", NO_FILE, Metadata.UNKNOWN, Optional.empty(), paragraphs, List.of());
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
