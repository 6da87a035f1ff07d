package org.crossread.check;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something wrong with a template.
 *
 * @param severity whether the template can be used
 * @param rule what was looked for
 * @param template the file
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what to do about it
 */
public record Diagnostic(Severity severity, Rule rule, String template, int line, int column, String message)
        implements Comparable<Diagnostic> {

    /** Whether the template can be used. */
    public enum Severity {
        ERROR,
        WARNING;

        /** In lower case, as compilers print it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Diagnostic error(Rule rule, Position place, String message) {
        return new Diagnostic(Severity.ERROR, rule, place.file(), place.line(), place.column(), message);
    }

    static Diagnostic warning(Rule rule, Position place, String message) {
        return new Diagnostic(Severity.WARNING, rule, place.file(), place.line(), place.column(), message);
    }

    /** One line, as compilers print it. */
    public String text() {
        return template + ":" + line + ":" + column + ": " + severity.word() + ": " + message + " [" + rule.id() + "]";
    }

    /** By file, place, rule, then text. */
    @Override
    public int compareTo(Diagnostic other) {
        return Comparator.comparing(Diagnostic::template)
                .thenComparingInt(Diagnostic::line)
                .thenComparingInt(Diagnostic::column)
                .thenComparing(Diagnostic::rule)
                .thenComparing(Diagnostic::message)
                .compare(this, other);
    }
}
