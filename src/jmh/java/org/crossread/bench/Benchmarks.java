package org.crossread.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks that the arguments name, as JMH's own door does, then says what a second is enough for, holds our
 * time against CollateX's where both ran, and counts the marks that an editor must read in each.
 */
public final class Benchmarks {

    private static final String OURS = "fiveArticlesToFindings";
    private static final String THEIRS = "fiveArticlesThroughCollateX";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException, IOException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        rate(results, "pagesToStories")
                .ifPresent(r -> System.out.printf(Locale.ROOT, "%nPages to stories: %.0f pages/s on one core%n", r));
        rate(results, "tenThousandWordsToSentences")
                .ifPresent(r -> System.out.printf(
                        Locale.ROOT, "%nText to sentences and tokens: %.1f MB/s on one core%n", r / 1_000_000));
        Optional<Double> ours = time(results, CollationBenchmark.class.getSimpleName() + "." + OURS);
        Optional<Double> theirs = time(results, CollationBenchmark.class.getSimpleName() + "." + THEIRS);
        if (ours.isPresent() && theirs.isPresent()) {
            System.out.printf(
                    Locale.ROOT,
                    "%nFive articles of 650 words: ours, with facts and findings, %.0f ms; CollateX, words alone, %.0f ms: "
                            + "CollateX takes %.1f times as long.%n%n",
                    ours.get(),
                    theirs.get(),
                    theirs.get() / ours.get());
            for (String sample : List.of("bridge", "clinic", "strike")) {
                System.out.println(Marks.of(sample).line());
            }
        }
    }

    /** What a stage does in a second of its thread's own time; empty if it did not run. */
    private static Optional<Double> rate(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + name))
                .map(r -> r.getSecondaryResults().get("done").getScore() * 1e9
                        / r.getSecondaryResults().get("ran").getScore())
                .findFirst();
    }

    private static Optional<Double> time(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith(name))
                .map(r -> r.getPrimaryResult().getScore())
                .findFirst();
    }
}
