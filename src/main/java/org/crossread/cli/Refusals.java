package org.crossread.cli;

import org.crossread.render.TemplateProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/**
 * Tells the user what went wrong, and with which exit code the program ends. A class, not two lambdas: with a lambda of
 * its types picocli, an old class file, would not be kept in the class archive, but read and verified at each start.
 */
final class Refusals implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;
    private final IParameterExceptionHandler usage;

    /**
     * Both handlers.
     *
     * @param usage shows the commands, where none is named
     */
    Refusals(Terminal terminal, IParameterExceptionHandler usage) {
        this.terminal = terminal;
        this.usage = usage;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] given) throws Exception {
        CommandLine command = wrong.getCommandLine();
        if (given.length == 0 || command.getParent() == null) {
            usage.handleParseException(wrong, given);
            return ExitCode.WRONG_USE;
        }
        terminal.err().println("crossread: " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        terminal.err().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine command, CommandLine.ParseResult given) {
        if (failed instanceof UserError || failed instanceof TemplateProblem) {
            terminal.err().println("crossread: " + failed.getMessage());
            return ExitCode.WRONG_USE;
        }
        terminal.err().println("crossread: a fault in crossread itself; please report it with the lines that follow");
        failed.printStackTrace(terminal.err());
        return ExitCode.FAULT;
    }
}
