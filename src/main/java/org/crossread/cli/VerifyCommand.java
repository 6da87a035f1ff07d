package org.crossread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crossread.Crossread;
import org.crossread.Progress;
import org.crossread.Understood;
import org.crossread.ingest.Limits;
import org.crossread.ingest.SourceFile;
import org.crossread.ingest.SourceFiles;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Comparison;
import org.crossread.render.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code crossread verify}: makes a report again from what it kept, and compares byte for byte. */
@Command(
        name = "verify",
        description = "Makes a report again from the articles and settings it kept, and compares byte for byte.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: crossread verify reports/bridge",
            "",
            "compare keeps what it read in the folder 'evidence' of the report, with SHA-256 sums and settings. The folder"
                    + " of the report is all that is needed, here or on another machine, without the web.",
            "Exit codes: 0 the same; 1 something differs, and is named; 2 it cannot be made again."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "REPORT_DIR", description = "Folder that compare wrote a report to.")
    private @Nullable Path folder;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path report = Objects.requireNonNull(folder, "picocli sets it");
        Evidence evidence = Evidence.in(report);
        List<String> differs = new ArrayList<>();
        for (Evidence.Stored file : both(evidence)) {
            changed(report, file, differs);
        }
        String program = Version.NAME;
        if (!evidence.program().equals(program)) {
            terminal.err()
                    .println("crossread: made by " + evidence.program() + ", and made again by " + program
                            + "; what differs may come from that");
        }
        Understood understood = understood(report, evidence);
        Map<String, byte[]> again = again(report, evidence, understood);
        for (Evidence.Stored output : evidence.outputs()) {
            output(report, output, again, differs);
        }
        differs.forEach(terminal.out()::println);
        terminal.out()
                .println((differs.isEmpty() ? "the same" : "not the same") + ": "
                        + evidence.outputs().size() + " files of the report, made again from "
                        + understood.articles().size() + " articles" + unread(evidence, understood));
        terminal.out()
                .println("SHA-256 of " + Evidence.FILE + ": "
                        + Evidence.sha256(Files.readAllBytes(report.resolve(Evidence.FILE))));
        return differs.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_PROBLEMS;
    }

    private static List<Evidence.Stored> both(Evidence evidence) {
        return Stream.concat(evidence.inputs().stream(), evidence.beside().stream())
                .toList();
    }

    /** What was stored must be there, or nothing can be made again. */
    private static void changed(Path report, Evidence.Stored file, List<String> differs) throws IOException {
        Path path = report.resolve(file.file());
        if (!Files.isRegularFile(path)) {
            throw new UserError(path + ": is missing; take the folder from its archive again");
        }
        String sum = Evidence.sha256(Files.readAllBytes(path));
        if (!sum.equals(file.sha256())) {
            differs.add("differs  " + file.file() + ": was changed after the report was made; SHA-256 is " + sum
                    + ", was " + file.sha256());
        }
    }

    /** The files that were kept and are no article: the report names them, with what was wrong. */
    private static String unread(Evidence evidence, Understood understood) {
        int unread = evidence.inputs().size() - understood.articles().size();
        return unread == 0
                ? ""
                : unread == 1
                        ? "; 1 more file could not be read, then as now"
                        : "; " + unread + " more files could not be read, then as now";
    }

    private static Understood understood(Path report, Evidence evidence) {
        List<SourceFile> files = evidence.inputs().stream()
                .map(i -> new SourceFile(report.resolve(i.file()), i.name()))
                .toList();
        Lexicon lexicon = evidence.has(Evidence.LEXICON)
                ? LexiconFolder.in(report.resolve(Evidence.LEXICON))
                : Lexicon.standard();
        Understood understood = Crossread.understand(
                new SourceFiles(files, evidence.unread()),
                Limits.ofMegabytes(evidence.megabytes()),
                Progress.SILENT,
                lexicon);
        if (understood.articles().size() < 2) {
            throw new UserError(report + ": " + Summary.tooFew(understood));
        }
        return understood;
    }

    private static Map<String, byte[]> again(Path report, Evidence evidence, Understood understood) {
        Templates templates = evidence.has(Evidence.TEMPLATES)
                ? Templates.in(report.resolve(Evidence.TEMPLATES))
                : Templates.standard();
        Comparison comparison = Crossread.compare(evidence.title(), understood);
        return ReportFiles.ready(
                        evidence.formats(),
                        evidence.language().map(templates::speaking).orElse(templates))
                .of(comparison);
    }

    private void output(Path report, Evidence.Stored output, Map<String, byte[]> again, List<String> differs)
            throws IOException {
        Path path = report.resolve(output.file());
        byte[] made = again.get(output.file());
        if (!Files.isRegularFile(path) || made == null) {
            differs.add("differs  " + output.file() + ": is missing");
            return;
        }
        byte[] there = Files.readAllBytes(path);
        if (Arrays.equals(there, made)) {
            terminal.out().println("same     " + output.file());
            return;
        }
        boolean touched = !Evidence.sha256(there).equals(output.sha256());
        differs.add("differs  " + output.file() + ": "
                + (touched
                        ? "was changed after the report was made"
                        : "is as it was made, and comes out otherwise now"));
        Discrepancy.between(output.file(), there, made).forEach(d -> differs.add("         " + d));
    }
}
