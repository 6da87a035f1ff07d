package org.crossread.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossread.Crossread;
import org.crossread.model.Comparison;
import org.crossread.report.ArticleJson;
import org.crossread.report.ReportJson;

/** The program. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> all = List.of(args);
        List<String> paths =
                all.stream().skip(1).filter(a -> !a.startsWith("--")).limit(1).toList();
        Comparison comparison = Crossread.compare("Comparison", paths);
        switch (all.get(0)) {
            case "inspect" -> comparison.articles().forEach(a -> out.println(ArticleJson.withFacts(a)));
            case "compare" ->
                Files.write(
                        Files.createDirectories(Path.of(all.get(all.indexOf("--out") + 1)))
                                .resolve("report.json"),
                        ReportJson.of(comparison));
            default ->
                comparison
                        .events()
                        .forEach(e -> out.println("{\"event\":\"" + e.id() + "\",\"files\":["
                                + String.join(
                                        ",",
                                        comparison.articles().stream()
                                                .filter(a -> e.articles().contains(a.id()))
                                                .map(a -> "\"" + a.file() + "\"")
                                                .toList())
                                + "]}"));
        }
    }
}
