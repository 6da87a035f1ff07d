package org.crossread.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Looks whether the braces of a style sheet match: all that follows one that does not is lost without a word. */
final class Braces {

    private Braces() {}

    /** The first brace that has no other; comments must be blanked. */
    static Optional<Diagnostic> problem(String name, String text) {
        Deque<Integer> open = new ArrayDeque<>();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{') {
                open.push(i);
            } else if (c == '}' && open.isEmpty()) {
                return Optional.of(wrong(name, text, i, "'}' closes nothing, and what follows is lost. Take it out."));
            } else if (c == '}') {
                open.pop();
            }
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(wrong(
                        name, text, open.peek(), "'{' is never closed, and what follows is lost. Write its '}'."));
    }

    private static Diagnostic wrong(String name, String text, int at, String message) {
        return Diagnostic.error(Rule.SHEET, Position.at(name, text, at), message);
    }
}
