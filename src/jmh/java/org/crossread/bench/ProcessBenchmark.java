package org.crossread.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an editor waits: whole processes, from the command to the files. Beside them the same page printed by
 * headless Chromium ({@code -Dbench.chromium=PROGRAM}, else {@code chromium}). Needs a build, for the launcher.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 7)
public class ProcessBenchmark {

    private static final List<String> PRINT = List.of(
            System.getProperty("bench.chromium", "chromium"), "--headless", "--no-sandbox", "--no-pdf-header-footer");

    private Path folder = Path.of(".");

    @Setup(Level.Trial)
    public void aReport() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("crossread-bench");
        compare("json,html");
    }

    /** Three articles that tell one event, and one that does not. */
    @Benchmark
    public void jsonHtmlAndPdf() throws IOException, InterruptedException {
        compare("json,html,pdf");
    }

    @Benchmark
    public void jsonAndHtml() throws IOException, InterruptedException {
        compare("json,html");
    }

    @Benchmark
    public void json() throws IOException, InterruptedException {
        compare("json");
    }

    @Benchmark
    public void help() throws IOException, InterruptedException {
        run(List.of("./crossread", "--help"));
    }

    @Benchmark
    public void chromiumPrintsTheHtml() throws IOException, InterruptedException {
        print("report");
    }

    /**
     * A hundred pages in a process as the launcher starts it; {@link LongReport} says how many, and with which memory.
     */
    @Benchmark
    public void longPdf() throws IOException, InterruptedException {
        run(List.of(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:C1MaxInlineSize=20",
                "-XX:C1MaxInlineLevel=3",
                "-XX:+UseSerialGC",
                "-Xms424m",
                "-Xmn260m",
                "-XX:SurvivorRatio=14",
                "-XX:TLABSize=128k",
                "-XX:-ResizeTLAB",
                "-XX:+UseTransparentHugePages",
                "-XX:SharedArchiveFile=target/crossread.jsa",
                "-cp",
                "target/crossread.jar" + File.pathSeparator + System.getProperty("java.class.path"),
                LongReport.class.getName(),
                folder.resolve("long").toString()));
    }

    /** The same long report as HTML, which {@link #longPdf} wrote. */
    @Benchmark
    public void longPdfPrintedByChromium() throws IOException, InterruptedException {
        if (Files.notExists(folder.resolve("long.html"))) {
            longPdf();
        }
        print("long");
    }

    private void compare(String formats) throws IOException, InterruptedException {
        run(List.of("./crossread", "compare", "input/bridge", "--out", folder.toString(), "--format", formats));
    }

    private void print(String page) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(PRINT);
        command.add(String.format(Locale.ROOT, "--print-to-pdf=%s", folder.resolve(page + "-chromium.pdf")));
        command.add(folder.resolve(page + ".html").toUri().toString());
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("crossread-bench", ".log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(command + " ended with " + code + ": " + Files.readString(log));
        }
        System.out.print(Files.readString(log));
        Files.delete(log);
    }
}
