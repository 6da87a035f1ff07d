package org.crossread.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossread.Crossread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar holds plain classes in place of lambdas; they do the same. */
final class PlainCallsTest {

    @Test
    void classes_with_plain_calls_write_the_same_report(@TempDir Path folder)
            throws IOException, InterruptedException, URISyntaxException {
        String libraries = System.getProperty("java.class.path");
        Path compiled = Path.of(Crossread.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path plain = folder.resolve("plain");
        run(folder, "-cp", libraries, "src/build/PlainCalls.java", compiled.toString(), plain.toString());
        Path report = folder.resolve("report");
        run(
                folder,
                "-cp",
                plain + File.pathSeparator + libraries,
                "org.crossread.cli.Main",
                "compare",
                "input/bridge",
                "--out",
                report.toString());
        for (String file : List.of("report.json", "report.html", "report.md", "findings.csv")) {
            assertThat(report.resolve(file)).hasSameTextualContentAs(Path.of("reports/sample", file));
        }
        assertThat(mentions(plain, "LambdaMetafactory")).isLessThan(mentions(compiled, "LambdaMetafactory") / 10);
    }

    private static long mentions(Path classes, String word) throws IOException {
        Pattern said = Pattern.compile(word, Pattern.LITERAL);
        try (Stream<Path> walk = Files.walk(classes)) {
            return walk.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> said.matcher(text(file)).find())
                    .count();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void run(Path folder, String... options) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("java"), Stream.of(options)).toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isLessThan(2);
    }
}
