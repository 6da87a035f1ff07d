package org.crossread.render;

/** A template cannot be used. The message names file, line and column and says what to do. */
public final class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String template;
    private final int line;
    private final int column;
    private final String what;
    private final String advice;

    /**
     * A problem at one place.
     *
     * @param template the file
     * @param line from 1
     * @param column from 1
     * @param what what is wrong, quoting it
     * @param advice what to do about it
     */
    public TemplateProblem(String template, int line, int column, String what, String advice) {
        super(template + ":" + line + ":" + column + ": " + what + ". " + advice + ".");
        this.template = template;
        this.line = line;
        this.column = column;
        this.what = what;
        this.advice = advice;
    }

    public String template() {
        return template;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }

    public String what() {
        return what;
    }

    public String advice() {
        return advice;
    }
}
