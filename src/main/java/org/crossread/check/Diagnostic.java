package org.crossread.check;

/**
 * Something wrong with a template.
 *
 * @param severity whether the template can be used
 * @param rule short name of the rule, such as {@code unknown-name}
 * @param template the file
 * @param line from 1; in the file, or in its output where the message says so
 * @param column from 1
 * @param message what is wrong and what to do about it
 */
public record Diagnostic(Severity severity, String rule, String template, int line, int column, String message)
        implements Comparable<Diagnostic> {

    /** Whether the template can be used. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** One line, as compilers print it. */
    public String text() {
        return template + ":" + line + ":" + column + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": "
                + message + " [" + rule + "]";
    }

    /** By file, place, rule, then text. */
    @Override
    public int compareTo(Diagnostic other) {
        return java.util.Comparator.comparing(Diagnostic::template)
                .thenComparingInt(Diagnostic::line)
                .thenComparingInt(Diagnostic::column)
                .thenComparing(Diagnostic::rule)
                .thenComparing(Diagnostic::message)
                .compare(this, other);
    }
}
