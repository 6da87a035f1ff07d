package org.crossread.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: picks the command, runs it, ends with its exit code. */
@Command(
        name = "crossread",
        description =
                "Compares what several outlets wrote about one event: where they agree, where they differ in fact,"
                        + " and where only in wording.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: crossread compare input/bridge",
            "",
            "Exit codes: 0 done; 1 done with problems, or with what --fail-on names; 2 wrong use; 3 nothing to compare;"
                    + " 4 a fault in crossread itself.",
            "No article leaves this machine, and none is changed."
        })
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        boolean colour = Boolean.getBoolean("crossread.out.terminal") && System.getenv("NO_COLOR") == null;
        int code = run(new Terminal(out, err, colour, Boolean.getBoolean("crossread.err.terminal")), args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @return its exit code
     */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Main());
        for (Object command : commands(terminal, args)) {
            line.addSubcommand(command);
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new java.io.PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        Refusals refusals = new Refusals(terminal, line.getParameterExceptionHandler());
        line.setParameterExceptionHandler(refusals);
        line.setExecutionExceptionHandler(refusals);
        return line.execute(args);
    }

    /** The command that is named, as making ready to parse all of them takes a tenth of a second; or all. */
    private static List<Object> commands(Terminal terminal, String... args) {
        Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
        commands.put("compare", CompareCommand::new);
        commands.put("inspect", InspectCommand::new);
        commands.put("group", GroupCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("templates", TemplatesCommand::new);
        commands.put("check-templates", CheckTemplatesCommand::new);
        Function<Terminal, Object> named = args.length == 0 ? null : commands.get(args[0]);
        return (named == null ? commands.values() : List.of(named))
                .stream().map(command -> command.apply(terminal)).toList();
    }

    /** Without a command: the help. */
    @Override
    public void run() {
        java.util.Objects.requireNonNull(spec, "picocli sets it");
        throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
