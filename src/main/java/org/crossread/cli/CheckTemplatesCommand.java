package org.crossread.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.crossread.check.Diagnostic;
import org.crossread.check.DiagnosticFormat;
import org.crossread.check.Fixtures;
import org.crossread.check.Known;
import org.crossread.check.PdfCheck;
import org.crossread.check.PdfTrial;
import org.crossread.check.ReportFixture;
import org.crossread.check.TemplateCheck;
import org.crossread.model.Comparison;
import org.crossread.render.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crossread check-templates}: what is wrong in templates, before an editor sees it. */
@Command(
        name = "check-templates",
        description = "Tries templates on eleven invented reports and names what is wrong, with file, line and column.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: crossread check-templates our-templates",
            "         crossread check-templates our-templates --pdf --format sarif > templates.sarif",
            "         crossread check-templates our-templates --baseline pages --update",
            "",
            "A comment allows what it names on its line and the next, with a reason:",
            "  <#-- check:allow alt the logo is named beside it -->      (check:allow-file for the whole file)",
            "--known FILE --update writes down what old templates have; from then on only what is new fails.",
            "Exit codes: 0 clean; 1 something is wrong; 2 could not run."
        })
final class CheckTemplatesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder of templates; the built-in ones if not given.")
    private @Nullable Path folder;

    @Option(names = "--language", paramLabel = "LANG", description = "Check the pages in this language.")
    private @Nullable String language;

    @Option(
            names = "--fixture",
            paramLabel = "REPORT.json",
            description = "Try the templates on this report too; may be repeated.")
    private List<Path> own = new ArrayList<>();

    @Option(names = "--pdf", description = "Look at the PDFs too: tags, links, text outside the page, missing glyphs.")
    private boolean pdf;

    @Option(
            names = "--baseline",
            paramLabel = "PAGES",
            description =
                    "Compare pictures of the PDF's pages with those in this folder; a picture in PAGES/changed shows"
                            + " before, now, and what changed.")
    private @Nullable Path baseline;

    @Option(names = "--known", paramLabel = "FILE", description = "Findings in this file do not fail.")
    private @Nullable Path known;

    @Option(names = "--update", description = "Write the present pages to --baseline, the present findings to --known.")
    private boolean update;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How findings are written: ${COMPLETION-CANDIDATES}; text if not given.")
    private DiagnosticFormat format = DiagnosticFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "What ends with exit code 1: ${COMPLETION-CANDIDATES}; error if not given.")
    private Diagnostic.Severity failOn = Diagnostic.Severity.ERROR;

    CheckTemplatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (update && baseline == null && known == null) {
            throw new UserError("--update writes nothing without --baseline PAGES or --known FILE; give one of them");
        }
        Templates chosen = folder == null ? Templates.standard() : Templates.in(folder);
        Templates templates = language == null ? chosen : chosen.speaking(language);
        Map<String, Comparison> fixtures = new LinkedHashMap<>(Fixtures.all());
        for (Path file : own) {
            String name = name(file, 2);
            fixtures.put(fixtures.containsKey(name) ? name(file, Integer.MAX_VALUE) : name, report(file));
        }
        List<Diagnostic> found = new ArrayList<>(TemplateCheck.of(templates, fixtures));
        if ((pdf || baseline != null) && usable(found)) {
            Map<String, byte[]> pdfs = PdfTrial.of(templates, fixtures);
            if (pdf) {
                pdfs.forEach((name, file) -> found.addAll(PdfCheck.problems(name, file)));
            }
            if (baseline != null) {
                found.addAll(new PageBaseline(baseline, terminal).compared(pdfs, update));
            }
        }
        List<Diagnostic> left = known == null ? found : withoutKnown(known, found);
        terminal.out().print(format.of(left, this::path, Version.NAME));
        boolean wrong = left.stream().anyMatch(d -> d.severity().compareTo(failOn) <= 0);
        if (format == DiagnosticFormat.TEXT) {
            terminal.out()
                    .println((folder == null ? "templates" : folder) + (wrong ? ": something is wrong" : ": clean"));
        }
        return wrong ? ExitCode.DONE_WITH_PROBLEMS : ExitCode.DONE;
    }

    private static boolean usable(List<Diagnostic> found) {
        return found.stream().noneMatch(d -> switch (d.rule()) {
            case TEMPLATE, NOT_WELL_FORMED -> true;
            default -> false;
        });
    }

    private List<Diagnostic> withoutKnown(Path file, List<Diagnostic> found) {
        try {
            if (update) {
                Files.writeString(file, Known.file(found));
            }
            String text = Files.readString(file);
            Known.mended(found, text)
                    .forEach(l -> terminal.err().println("crossread: mended, take it out of " + file + ": " + l));
            return Known.left(found, text);
        } catch (java.io.IOException e) {
            throw new UserError(file + ": cannot be read or written (" + Reason.of(e) + "); make it with --update");
        }
    }

    private static Comparison report(Path file) {
        try {
            return ReportFixture.of(Files.readAllBytes(file));
        } catch (java.io.IOException e) {
            throw new UserError(file + ": cannot be read (" + Reason.of(e) + "); name a report.json of compare");
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new UserError(file + ": is no report (" + why + "); name a report.json of compare");
        }
    }

    /** The last names of its path, so that pages have the same names in every checkout. */
    private static String name(Path file, int names) {
        Path whole = file.toAbsolutePath().normalize();
        Path last = whole.subpath(Math.max(0, whole.getNameCount() - names), whole.getNameCount());
        return last.toString().replaceFirst("\\.json$", "").replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    }

    /** Where a template's file is: the newsroom's own, or the standard one in the program. */
    private String path(String template) {
        return folder == null || !Files.exists(folder.resolve(template))
                ? "templates/" + template
                : folder.resolve(template).toString().replace('\\', '/');
    }
}
