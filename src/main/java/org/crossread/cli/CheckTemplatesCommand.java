package org.crossread.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossread.check.Diagnostic;
import org.crossread.check.TemplateCheck;
import org.crossread.render.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code crossread check-templates}: what is wrong in templates, before an editor sees it. */
@Command(
        name = "check-templates",
        description = "Parses and renders every template against a full and an empty comparison.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: crossread check-templates templates",
            "",
            "Exit codes: 0 clean; 1 something is wrong; 2 wrong use."
        })
final class CheckTemplatesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder of templates; the built-in ones if not given.")
    private @Nullable Path folder;

    CheckTemplatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Diagnostic> found = TemplateCheck.of(folder == null ? Templates.standard() : Templates.in(folder));
        found.forEach(d -> terminal.out().println(d.text()));
        boolean wrong = found.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
        terminal.out().println(wrong ? "templates: something is wrong" : "templates: clean");
        return wrong ? ExitCode.DONE_WITH_PROBLEMS : ExitCode.DONE;
    }
}
