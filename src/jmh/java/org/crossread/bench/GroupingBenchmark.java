package org.crossread.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossread.event.Digest;
import org.crossread.event.Events;
import org.crossread.model.Event;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to group analysed articles by event, as their number doubles; in 4 GB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class GroupingBenchmark {

    @Param({"5000", "10000", "20000"})
    private int articles;

    private List<Digest> digests = List.of();

    @Setup
    public void invent() {
        digests = Wires.articles(articles);
    }

    @Benchmark
    public List<Event> articlesToEvents() {
        return Events.grouped(digests);
    }
}
