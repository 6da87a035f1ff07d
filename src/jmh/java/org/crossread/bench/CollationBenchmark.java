package org.crossread.bench;

import org.crossread.model.Title;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleWitness;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.crossread.Crossread;
import org.crossread.Understood;
import org.crossread.fact.Facts;
import org.crossread.model.Article;
import org.crossread.model.Comparison;
import org.crossread.model.Paragraph;
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

/**
 * Five articles from text to findings, and the same through CollateX (Dekker's algorithm), as a measure beside ours.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class CollationBenchmark {

    private static final int WORDS = 650;

    private final List<Story> stories =
            IntStream.range(0, 5).mapToObj(i -> Inputs.story(WORDS, i)).toList();

    @Benchmark
    public Comparison fiveArticlesToFindings() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            articles.add(Facts.of(Sentences.of("S" + i, stories.get(i))));
        }
        return Crossread.compare(Title.of("Benchmark"), new Understood(articles, List.of()));
    }

    @Benchmark
    public VariantGraph fiveArticlesThroughCollateX() {
        List<SimpleWitness> witnesses = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            StringBuilder text = new StringBuilder();
            for (Paragraph paragraph : stories.get(i).paragraphs()) {
                text.append(paragraph.text()).append(' ');
            }
            witnesses.add(new SimpleWitness("S" + i, text.toString()));
        }
        VariantGraph graph = new VariantGraph();
        CollationAlgorithmFactory.dekker(new EqualityTokenComparator()).collate(graph, witnesses);
        return graph;
    }
}
