package org.crossread.cli;

import java.util.ArrayList;
import java.util.List;
import org.crossread.Crossread;
import org.crossread.Understood;
import org.crossread.ingest.Limits;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command is about, and how large they may be. */
final class ArticlePaths {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders with articles, any mix.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "Refuse files larger than this; ${DEFAULT-VALUE} if not given.")
    private int megabytes = 20;

    /** The first path, as the user wrote it. */
    String first() {
        return paths.get(0);
    }

    /** The articles, read and understood: shows how far it has come, and tells what went wrong. */
    Understood read(Terminal terminal) {
        if (megabytes < 1) {
            throw new UserError("--max-size " + megabytes + " is no size; give whole megabytes, such as 50");
        }
        try (ProgressBarOn bar = new ProgressBarOn(terminal)) {
            Understood understood = Crossread.understand(paths, Limits.ofMegabytes(megabytes), bar);
            terminal.tell(understood.problems());
            return understood;
        }
    }
}
