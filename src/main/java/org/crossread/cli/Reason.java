package org.crossread.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Why the system refused a file, in words: its own message is often the path alone. */
final class Reason {

    private Reason() {}

    static String of(IOException refused) {
        if (refused instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (refused instanceof AccessDeniedException) {
            return "it may not be opened by this user";
        }
        if (refused instanceof FileAlreadyExistsException) {
            return "a file stands where a folder belongs";
        }
        String message = String.valueOf(refused.getMessage());
        return message.lines().findFirst().orElse(refused.getClass().getSimpleName());
    }
}
