package org.crossread.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crossread.render.StandardFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossread templates}: the templates, for a newsroom to make its own. */
@Command(
        name = "templates",
        description = "Copies the standard templates, for a newsroom to change.",
        synopsisSubcommandLabel = "export DIR",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: crossread templates export our-templates",
            "         crossread compare input/bridge --templates our-templates --language de",
            "",
            "settings.properties has the page size, the logo, the colours and the language; labels.properties every fixed"
                    + " word (labels_de.properties in German); the .css files the look; the .ftlh files what stands where. Keep only"
                    + " what you change: a file, label or setting that is not there is taken from the standard ones.",
            "Exit codes: 0 done; 2 wrong use."
        })
final class TemplatesCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    TemplatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Copies every file, or none. */
    @Command(
            name = "export",
            description = "Writes every template, style sheet, label and setting to a folder.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {"", "Example: crossread templates export our-templates", "", "Exit codes: 0 done; 2 wrong use."})
    int export(
            @Parameters(paramLabel = "DIR", description = "Where they go; no file there is overwritten.") Path folder) {
        Map<String, byte[]> files = StandardFiles.all();
        List<String> there = files.keySet().stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
        if (!there.isEmpty()) {
            throw new UserError(
                    folder + ": has " + String.join(", ", there) + ", which would be overwritten; name another folder");
        }
        OutputFolder.at(folder).write(files);
        files.keySet().forEach(name -> terminal.out().println(folder.resolve(name)));
        return ExitCode.DONE;
    }

    /** Without a subcommand: the help. */
    @Override
    public void run() {
        CommandSpec known = java.util.Objects.requireNonNull(spec, "picocli sets it");
        throw new ParameterException(known.commandLine(), "say what to do: crossread templates export DIR");
    }
}
