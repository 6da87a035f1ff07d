package org.crossread.bench;

import org.crossread.model.Title;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossread.Crossread;
import org.crossread.Understood;
import org.crossread.extract.Stories;
import org.crossread.fact.Facts;
import org.crossread.ingest.ArticleFile;
import org.crossread.ingest.SourceFile;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Outcome;
import org.crossread.model.RawArticle;
import org.crossread.model.Story;
import org.crossread.text.Sentences;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/** Time of each stage, warm, on one core; each name says how much work one run is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 3, time = 2)
public class StagesBenchmark {

    private static final int WORDS = 650;
    private static final int LONG = 5000;

    private final List<Path> pages = Inputs.pages();
    private final Story tenThousandWords = Inputs.story(10_000, 0);
    private final Article tenThousandWordsSplit = Sentences.of("A", tenThousandWords);
    private final List<Story> five = stories(5, WORDS);
    private final List<Story> twenty = stories(20, WORDS);
    private final List<Story> fiveLong = stories(5, LONG);

    private final int letters = tenThousandWords.paragraphs().stream()
            .mapToInt(p -> p.text().getBytes(StandardCharsets.UTF_8).length)
            .sum();

    /** Files in, stories out: bytes, charset, markup, story, metadata. */
    @Benchmark
    public void pagesToStories(Work work, Blackhole hole) {
        long begun = work.begin();
        for (Path page : pages) {
            if (ArticleFile.read(new SourceFile(page, page.getFileName().toString()))
                    instanceof Outcome.Read<RawArticle> raw) {
                hole.consume(Stories.of(raw.value()));
            }
        }
        work.end(begun, pages.size());
    }

    /** A story in, its sentences and tokens out. */
    @Benchmark
    public Article tenThousandWordsToSentences(Work work) {
        long begun = work.begin();
        Article article = Sentences.of("A", tenThousandWords);
        work.end(begun, letters);
        return article;
    }

    @Benchmark
    public Article tenThousandWordsToFacts() {
        return Facts.of(tenThousandWordsSplit);
    }

    @Benchmark
    public Comparison fiveArticlesToFindings() {
        return compared(five);
    }

    @Benchmark
    public Comparison twentyArticlesToFindings() {
        return compared(twenty);
    }

    @Benchmark
    public Comparison fiveLongArticlesToFindings() {
        return compared(fiveLong);
    }

    /**
     * What was done, and what it cost the thread: on a machine that others use too, its own time says more than the
     * clock.
     */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Work {

        /** Pages read, or bytes of text taken apart. */
        public long done;

        /** Nanoseconds that the thread ran for it. */
        public long ran;

        @Setup(Level.Iteration)
        public void forget() {
            done = 0;
            ran = 0;
        }

        long begin() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        void end(long begun, long number) {
            ran += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            done += number;
        }
    }

    private static Comparison compared(List<Story> stories) {
        List<Article> articles = new ArrayList<>();
        stories.forEach(s -> articles.add(Facts.of(Sentences.of("S" + articles.size(), s))));
        return Crossread.compare(Title.of("Benchmark"), new Understood(articles, List.of()));
    }

    private static List<Story> stories(int number, int words) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            stories.add(Inputs.story(words, i));
        }
        return stories;
    }
}
