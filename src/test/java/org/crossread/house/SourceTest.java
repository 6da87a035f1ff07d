package org.crossread.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files: small, and described truly. */
final class SourceTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST = 300;

    @Test
    void no_file_is_longer_than_three_hundred_lines() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path root : List.of(MAIN, Path.of("src/test/java"))) {
            for (Path file : files(root, ".java")) {
                int lines = Files.readAllLines(file).size();
                if (lines > LONGEST) {
                    longer.add(file + " has " + lines);
                }
            }
        }
        assertThat(longer).as("split what holds two ideas").isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_in_one_or_two_sentences() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : files(MAIN, ".java")) {
            Path info = file.resolveSibling("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).contains("@NullMarked")) {
                silent.add(info.toString());
            }
        }
        assertThat(silent.stream().distinct()).isEmpty();
        for (Path info : files(MAIN, "package-info.java")) {
            Matcher doc = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL).matcher(Files.readString(info));
            assertThat(doc.find()).as("%s has Javadoc", info).isTrue();
            assertThat(doc.group(1).split("\\.(?=\\s)").length - 1)
                    .as("sentences of %s", info)
                    .isBetween(1, 2);
        }
    }

    @Test
    void every_package_lies_one_level_deep() throws IOException {
        assertThat(files(MAIN.resolve("org/crossread"), ".java"))
                .allSatisfy(f -> assertThat(
                                MAIN.resolve("org/crossread").relativize(f).getNameCount())
                        .as(f.toString())
                        .isLessThanOrEqualTo(2));
    }

    @Test
    void the_readme_names_only_files_that_exist() throws IOException {
        Matcher named = Pattern.compile("`((?:src|templates|input|reports/sample|\\.ci)(?:/[\\w.-]+)+)/?`"
                        + "|\\]\\(((?!http)[^)#]+)\\)")
                .matcher(Files.readString(Path.of("README.md")));
        List<String> missing = new ArrayList<>();
        while (named.find()) {
            String path = named.group(1) != null ? named.group(1) : named.group(2);
            if (!Files.exists(Path.of(path))) {
                missing.add(path);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_java_file_holds_a_line_of_html() throws IOException {
        Pattern tag = Pattern.compile("\"[^\"]*</?(?:div|span|p|table|tr|td|th|ul|li|h[1-6]|style|html|body)[ >]");
        List<String> found = new ArrayList<>();
        for (String room : List.of("report", "render", "cli", "check")) {
            for (Path file : files(MAIN.resolve("org/crossread").resolve(room), ".java")) {
                if (tag.matcher(Files.readString(file)).find()) {
                    found.add(file.toString());
                }
            }
        }
        assertThat(found).as("markup belongs in templates/").isEmpty();
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
