package org.crossread.cli;

import java.util.List;
import org.crossread.Crossread;
import org.crossread.Understood;

/** Reads the articles of a command: shows how far it has come, and tells what went wrong. */
final class Reading {

    private Reading() {}

    /**
     * What the paths lead to, understood.
     *
     * @param terminal for the bar and the problems
     */
    static Understood of(List<String> paths, Terminal terminal) {
        try (ProgressBarOn bar = new ProgressBarOn(terminal)) {
            Understood understood = Crossread.understand(paths, bar);
            terminal.tell(understood.problems());
            return understood;
        }
    }

    /** Why nothing can be compared, and what to do. */
    static String tooFew(Understood understood) {
        String found = understood.articles().isEmpty()
                ? "no article could be read"
                : "only one article could be read, "
                        + understood.articles().get(0).file();
        return "crossread: nothing to compare: " + found
                + "; give two or more articles as .txt, .html or .pdf, or a folder that holds them";
    }
}
