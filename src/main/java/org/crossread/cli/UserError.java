package org.crossread.cli;

/** The user asked for what cannot be done; the message says what to do instead. */
final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserError(String message) {
        super(message);
    }
}
