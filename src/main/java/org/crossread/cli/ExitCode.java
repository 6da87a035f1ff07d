package org.crossread.cli;

/** What a run ends with, for scripts. */
final class ExitCode {

    /** All went well. */
    static final int DONE = 0;

    /** The work was done, but there were problems, or there is what {@code --fail-on} names. */
    static final int DONE_WITH_PROBLEMS = 1;

    /** The command was called wrongly, or its output cannot be written. */
    static final int WRONG_USE = 2;

    /** Fewer than two articles could be read. */
    static final int NOTHING_TO_COMPARE = 3;

    /** A fault in the program itself, never in its input. */
    static final int FAULT = 4;

    private ExitCode() {}
}
