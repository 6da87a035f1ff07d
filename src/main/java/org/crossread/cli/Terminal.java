package org.crossread.cli;

import java.io.PrintStream;
import java.util.List;
import org.crossread.model.Problem;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err messages
 * @param colour whether results may be coloured
 * @param live whether messages go to a terminal, so that a progress bar may be shown
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean live) {

    /** Says what was wrong with the inputs, a line each. */
    void tell(List<Problem> problems) {
        problems.forEach(p -> err.println("crossread: " + p.message()));
    }
}
