package org.crossread.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.crossread.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar for long work, on a terminal only. */
final class ProgressBarOn implements Progress, AutoCloseable {

    /** Fewer files than this are read before a bar could be read. */
    private static final int LONG_WORK = 30;

    private static final int COLUMNS = 78;

    private final Terminal terminal;
    private @Nullable ProgressBar bar;

    ProgressBarOn(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void read(int done, int total) {
        if (!terminal.live() || total < LONG_WORK) {
            return;
        }
        if (bar == null) {
            bar = start(terminal.err(), total);
        }
        bar.stepTo(done);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar start(PrintStream err, int total) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, COLUMNS))
                .build();
    }
}
