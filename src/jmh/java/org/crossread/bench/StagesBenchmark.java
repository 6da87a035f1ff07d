package org.crossread.bench;

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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time of each stage, warm, on one core; each name says how much work one run is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class StagesBenchmark {

    private static final int WORDS = 650;
    private static final int LONG = 5000;

    private final List<RawArticle> pages = new ArrayList<>();
    private final Story tenThousandWords = Inputs.story(10_000, 0);
    private final Article tenThousandWordsSplit = Sentences.of("A", tenThousandWords);
    private final List<Story> five = stories(5, WORDS);
    private final List<Story> twenty = stories(20, WORDS);
    private final List<Story> fiveLong = stories(5, LONG);

    public StagesBenchmark() {
        Inputs.pages().forEach(p -> {
            if (ArticleFile.read(new SourceFile(p, p.getFileName().toString()))
                    instanceof Outcome.Read<RawArticle> raw) {
                pages.add(raw.value());
            }
        });
    }

    @Benchmark
    public void allPagesToStories(Blackhole hole) {
        pages.forEach(p -> hole.consume(Stories.of(p)));
    }

    @Benchmark
    public Article tenThousandWordsToSentences() {
        return Sentences.of("A", tenThousandWords);
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

    private static Comparison compared(List<Story> stories) {
        List<Article> articles = new ArrayList<>();
        stories.forEach(s -> articles.add(Facts.of(Sentences.of("S" + articles.size(), s))));
        return Crossread.compare("Benchmark", new Understood(articles, List.of()));
    }

    private static List<Story> stories(int number, int words) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            stories.add(Inputs.story(words, i));
        }
        return stories;
    }
}
