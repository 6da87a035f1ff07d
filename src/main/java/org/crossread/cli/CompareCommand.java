package org.crossread.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crossread.Crossread;
import org.crossread.model.Comparison;
import org.crossread.model.Finding;
import org.crossread.model.Title;
import org.crossread.render.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crossread compare}: articles in, report out. */
@Command(
        name = "compare",
        description = "Compares articles and writes report.json, report.html, report.pdf, findings.csv and report.md.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: crossread compare input/bridge",
            "         crossread compare post.html ledger.pdf wire.txt --out reports/vote --fail-on conflict",
            "         crossread compare https://post.example/vote ledger.pdf --out reports/vote",
            "",
            "Pages are fetched once and kept in DIR/pages, each with its address, its time and its SHA-256; compare that"
                    + " folder to repeat the run offline.",
            "What was read is kept in DIR/evidence, so that verify can make the report again.",
            "A file NAME.ext.meta.json beside an article gives or corrects its headline, outlet, byline,"
                    + " published, language and url.",
            "Exit codes: 0 done; 1 done with problems, or with what --fail-on names; 2 wrong use; 3 nothing to compare."
        })
final class CompareCommand implements Callable<Integer> {

    /** What {@code --fail-on} can name. */
    enum FailOn {
        CONFLICT
    }

    private final Terminal terminal;

    @Mixin
    private ArticlePaths paths = new ArticlePaths();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the report goes; reports/NAME of the first path if not given.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "What to write, of ${COMPLETION-CANDIDATES}; all if not given.")
    private List<Format> formats = List.of(Format.values());

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description =
                    "Title of the report; \"Source comparison: NAME\", in the language of the page, if not given.")
    private @Nullable String title;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Templates to use instead of the built-in ones; see check-templates.")
    private @Nullable Path templates;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description =
                    "Language of the fixed words of the pages: en, de, or another that the templates have words for;"
                            + " what the program words itself, such as the sentence on a finding, stays English.")
    private @Nullable String language;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "End with exit code 1 if the report holds a ${COMPLETION-CANDIDATES}.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--no-evidence",
            description = "Keep no copy of the articles beside the report; verify cannot make it again then.")
    private boolean noEvidence;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Templates pages = pages();
        Path folder = out == null ? Path.of("reports", name()) : out;
        if (paths.needTheWeb()) {
            OutputFolder.at(folder); // before a page is fetched that could not be kept
        }
        ReportFiles report = ReportFiles.ready(formats, pages);
        Gathered gathered = paths.gather(terminal, folder.resolve("pages"));
        if (gathered.understood().articles().size() < 2) {
            terminal.err().println(Summary.tooFew(gathered.understood()));
            return ExitCode.NOTHING_TO_COMPARE;
        }
        OutputFolder output = OutputFolder.at(folder);
        Title called = title == null ? Title.untitled(name()) : Title.of(title);
        Comparison comparison = Crossread.compare(called, gathered.understood());
        Map<String, byte[]> files = report.of(comparison);
        Map<String, byte[]> all = withEvidence(files, gathered, called);
        output.write(all);
        output.clear(Evidence.FOLDER, all.keySet());
        files.keySet().forEach(file -> terminal.out().println(output.file(file)));
        terminal.out().println(Summary.of(comparison));
        return code(comparison);
    }

    private Templates pages() {
        Templates chosen = templates == null ? Templates.standard() : Templates.in(templates);
        return language == null ? chosen : chosen.speaking(language);
    }

    /** The report, and what it was made from unless the user wants no copy of that. */
    private Map<String, byte[]> withEvidence(Map<String, byte[]> report, Gathered gathered, Title called) {
        if (noEvidence) {
            return report;
        }
        EvidenceFiles evidence = EvidenceFiles.of(gathered);
        if (templates != null) {
            evidence.folder(templates, Evidence.TEMPLATES);
        }
        paths.lexicon().ifPresent(names -> evidence.folder(names, Evidence.LEXICON));
        return evidence.with(report, called, gathered.megabytes(), formats, Optional.ofNullable(language));
    }

    private int code(Comparison comparison) {
        boolean named = failOn == FailOn.CONFLICT
                && comparison.findings().stream().anyMatch(f -> f.relation() == Finding.Relation.CONFLICT);
        return named || !comparison.problems().isEmpty() ? ExitCode.DONE_WITH_PROBLEMS : ExitCode.DONE;
    }

    /** The last part of the first path or address, without an ending. */
    private String name() {
        if (paths.needTheWeb() && paths.first().contains("://")) {
            String last = paths.first().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
            String name = last.substring(last.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
            return name.matches("[\\w.-]{0,80}[A-Za-z0-9]") ? name : "comparison";
        }
        Path first = Path.of(paths.first()).toAbsolutePath().normalize();
        Path last = first.getFileName();
        return last == null ? "comparison" : last.toString().replaceFirst("\\.[A-Za-z]{2,5}$", "");
    }
}
