package org.crossread.model;

/**
 * An input was bad and the run went on.
 *
 * @param file the file it is about, as the user would name it, never blank
 * @param what what is wrong with it, quoting the value
 * @param advice what the user can do about it
 */
public record Problem(String file, String what, String advice) implements Comparable<Problem> {
    public Problem {
        if (file.isBlank() || what.isBlank() || advice.isBlank()) {
            throw new IllegalArgumentException("problem '" + file + "', '" + what + "', '" + advice + "' has a blank");
        }
    }

    /** One line: the file, what is wrong, what to do. */
    public String message() {
        return file + ": " + what + "; " + advice;
    }

    /** By file, then by text. */
    @Override
    public int compareTo(Problem other) {
        return message().compareTo(other.message());
    }
}
