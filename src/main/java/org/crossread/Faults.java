package org.crossread;

import java.util.function.Supplier;
import org.crossread.model.Outcome;

/**
 * Keeps a fault of the program in one article from taking the others with it: an editor on deadline gets the report
 * without that article, and the report says so.
 */
final class Faults {

    private static final int SHOWN = 200;

    private Faults() {}

    /**
     * What the work gives; or, if the program fails in it, a refusal that names the fault.
     *
     * @param file the article the work is about
     */
    static <T> Outcome<T> refused(String file, Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            String place = trace.length == 0 ? "" : " at " + trace[0];
            String what = String.valueOf(e);
            return Outcome.refused(
                    file,
                    "crossread itself failed on it (" + what.substring(0, Math.min(SHOWN, what.length())) + place + ")",
                    "please report it with the file; the other articles were still compared");
        }
    }
}
