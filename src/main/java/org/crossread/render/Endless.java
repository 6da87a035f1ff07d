package org.crossread.render;

/** A template writes more than any report can have. */
final class Endless extends RuntimeException {

    private static final long serialVersionUID = 1;

    Endless(long most) {
        super("it writes more than " + most + " characters");
    }
}
