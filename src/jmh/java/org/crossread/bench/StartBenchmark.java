package org.crossread.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.crossread.fact.Facts;
import org.crossread.lexicon.Lexicon;
import org.crossread.lexicon.Stems;
import org.crossread.model.Anchor;
import org.crossread.model.Article;
import org.crossread.text.Sentences;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long a new process takes until it knows its names and words, and until it has understood its first sentence. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {

    @Benchmark
    public void theNamesAndWords(Blackhole hole) {
        hole.consume(Stems.standard());
        hole.consume(Lexicon.standard());
    }

    @Benchmark
    public Article theFirstSentence() {
        String text = "The council said on Monday that 5 per cent of the homes in Velby were lost.";
        return Facts.of(Sentences.ofText("A", text)
                .with(new Anchor(LocalDate.of(2020, 1, 1), Optional.empty(), "the day of publication")));
    }
}
