package org.crossread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossread.Crossread;
import org.crossread.Grouped;
import org.crossread.Understood;
import org.crossread.ingest.Limits;
import org.crossread.ingest.SourceFiles;
import org.crossread.ingest.WebPages;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Outcome;
import org.crossread.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command is about, and how they may be come by. */
final class ArticlePaths {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders and addresses (https://...) of articles, any mix.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "Refuse files and pages larger than this; ${DEFAULT-VALUE} if not given.")
    private int megabytes = 20;

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Where fetched pages are kept. If not given: compare keeps them in DIR/pages of its --out,"
                    + " other commands do not keep them.")
    private @Nullable Path pages;

    @Option(names = "--allow-private", description = "Fetch pages of this machine and of private networks too.")
    private boolean allowPrivate;

    @Mixin
    private LexiconFolder lexicon = new LexiconFolder();

    /** The folder of the newsroom's own names, where one was named. */
    Optional<Path> lexicon() {
        return lexicon.named();
    }

    /** The first path, as the user wrote it. */
    String first() {
        return paths.get(0);
    }

    /** Whether a path is an address, so that pages will be kept. */
    boolean needTheWeb() {
        return paths.stream().anyMatch(WebPages::isAddress);
    }

    /** The articles, read and understood; fetched pages are kept only where the user said. */
    Understood read(Terminal terminal) {
        return inPassing(kept -> read(terminal, kept));
    }

    /** The articles by event; fetched pages are kept only where the user said. */
    Grouped group(Terminal terminal) {
        return inPassing(kept -> group(terminal, kept));
    }

    private <T> T inPassing(Function<Path, T> reading) {
        if (pages != null || !needTheWeb()) {
            return reading.apply(pages == null ? Path.of("pages") : pages);
        }
        try {
            Path passing = Files.createTempDirectory("crossread-pages");
            try {
                return reading.apply(passing);
            } finally {
                remove(passing);
            }
        } catch (IOException e) {
            throw new UserError("no temporary folder can be made (" + e.getMessage() + "); name one with --pages");
        }
    }

    /**
     * The articles, read and understood: shows how far it has come, and tells what went wrong.
     *
     * @param kept where fetched pages go unless the user named another folder
     */
    Understood read(Terminal terminal, Path kept) {
        return gather(terminal, kept).understood();
    }

    /** The same, and where the articles came from. */
    Gathered gather(Terminal terminal, Path kept) {
        Lexicon names = lexicon.read();
        List<Problem> problems = new ArrayList<>();
        List<String> files = fetched(kept, problems);
        SourceFiles found = SourceFiles.in(files);
        problems.addAll(found.problems());
        SourceFiles sources = new SourceFiles(found.files(), problems);
        try (ProgressBarOn bar = new ProgressBarOn(terminal)) {
            Understood understood = Crossread.understand(sources, limits(), bar, names);
            terminal.tell(understood.problems());
            return new Gathered(sources.files(), sources.problems(), megabytes, understood);
        }
    }

    private Grouped group(Terminal terminal, Path kept) {
        Lexicon names = lexicon.read();
        List<Problem> problems = new ArrayList<>();
        List<String> files = fetched(kept, problems);
        try (ProgressBarOn bar = new ProgressBarOn(terminal)) {
            Grouped grouped = Crossread.group(files, limits(), bar, names);
            return new Grouped(grouped.articles(), grouped.events(), told(terminal, problems, grouped.problems()));
        }
    }

    private static List<Problem> told(Terminal terminal, List<Problem> fetching, List<Problem> reading) {
        List<Problem> all =
                Stream.concat(fetching.stream(), reading.stream()).sorted().toList();
        terminal.tell(all);
        return all;
    }

    private Limits limits() {
        if (megabytes < 1) {
            throw new UserError("--max-size " + megabytes + " is no size; give whole megabytes, such as 50");
        }
        return Limits.ofMegabytes(megabytes);
    }

    /** The paths, each address replaced by the file in which its page is now kept. */
    private List<String> fetched(Path kept, List<Problem> problems) {
        if (!needTheWeb()) {
            return paths;
        }
        Path folder = pages == null ? kept : pages;
        WebPages web = WebPages.keptIn(folder, limits(), allowPrivate, Crossread.VERSION, InstantSource.system());
        List<String> files = new ArrayList<>();
        for (String path : paths) {
            if (!WebPages.isAddress(path)) {
                files.add(path);
                continue;
            }
            try {
                Outcome<Path> page = web.fetch(path);
                problems.addAll(page.problems());
                if (page instanceof Outcome.Read<Path> read) {
                    files.add(read.value().toString());
                }
            } catch (IOException e) {
                throw new UserError(folder + ": cannot keep pages there (" + e.getMessage()
                        + "); name another folder with --pages");
            }
        }
        return files;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
