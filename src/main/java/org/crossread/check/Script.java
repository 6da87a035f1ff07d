package org.crossread.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks whether a browser can read a script: one that it cannot, it drops whole and without a word on the page. No
 * engine runs here, so this is no full grammar: it finds what does not end or match, two values without a sign between
 * them, a sign without a value after it, and an {@code if} or {@code while} without its parenthesis. The first fault is
 * told; the rest may follow from it.
 */
final class Script {

    /** Words that may stand before another on one line without being operators everywhere. */
    private static final Set<String> LEADS =
            Set.of("async", "get", "set", "static", "of", "from", "as", "using", "accessor");

    /** Words that go on with what stands before them. */
    private static final Set<String> GOES_ON =
            Set.of("in", "of", "instanceof", "as", "from", "else", "while", "catch", "finally", "extends", "with");

    /** Signs that want a value after them. */
    private static final Set<String> WANTS =
            Set.of(("= + - / % & | ^ < > ! ~ ? . ... => == === != !== <= >= && || ?? ?. += -= *= /= %= &= |= ^="
                            + " ** **= &&= ||= ??= << >> >>> <<= >>= >>>=")
                    .split(" "));

    /** Signs that want a value before them. */
    private static final Set<String> FOLLOWS =
            Set.of(("= * ** % & | ^ < > ? : . => == === != !== <= >= && || ?? ?. += -= *= /= %= &= |= ^= **="
                            + " &&= ||= ??= << >> >>> <<= >>= >>>=")
                    .split(" "));

    private static final Set<String> DECLARES = Set.of("const", "let", "var");

    private static final Set<String> AFTER_NAME = Set.of("=", ",", ";", ")", "}");

    private static final Set<String> ENDS = Set.of(")", "]", "}", ";", ",");

    private static final Set<String> WITH_HEAD = Set.of("if", "while", "switch");

    private static final ScriptToken START = new ScriptToken(ScriptToken.Kind.SIGN, "", 0, true, false);

    private Script() {}

    /** The first thing in a script that no browser could read. */
    static Optional<Diagnostic> problem(String name, String text) {
        ScriptReader reader = new ScriptReader(text);
        Optional<ScriptReader.Fault> first = grammar(reader.tokens());
        return first.or(reader::fault)
                .map(f -> Diagnostic.error(
                        Rule.SCRIPT,
                        Position.at(name, text, f.at()),
                        f.message() + ", and no browser runs the script. Mend it."));
    }

    private static Optional<ScriptReader.Fault> grammar(List<ScriptToken> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            ScriptToken before = i == 0 ? START : tokens.get(i - 1);
            Optional<String> wrong = wrong(before, tokens.get(i), tokens.get(i + 1));
            if (wrong.isPresent()) {
                return Optional.of(new ScriptReader.Fault(tokens.get(i + 1).start(), wrong.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wrong(ScriptToken before, ScriptToken token, ScriptToken next) {
        boolean property = before.is(".") || before.is("?.");
        boolean signs = token.kind() == ScriptToken.Kind.SIGN && next.kind() == ScriptToken.Kind.SIGN;
        boolean wants = signs && WANTS.contains(token.text());
        if (touch(token, next, property)) {
            return Optional.of("a sign is missing before " + shown(next));
        }
        if (wants && (ENDS.contains(next.text()) || FOLLOWS.contains(next.text()))) {
            return Optional.of("nothing stands between '" + token.text() + "' and '" + next.text() + "'");
        }
        if (token.kind() == ScriptToken.Kind.WORD
                && !property
                && WITH_HEAD.contains(token.text())
                && !next.is("(")
                && !next.is(":")) {
            return Optional.of("'" + token.text() + "' has no '(' after it");
        }
        boolean declared = before.kind() == ScriptToken.Kind.WORD && DECLARES.contains(before.text());
        if (declared
                && token.kind() == ScriptToken.Kind.WORD
                && next.kind() == ScriptToken.Kind.SIGN
                && !next.freshLine()
                && !AFTER_NAME.contains(next.text())) {
            return Optional.of("'" + next.text() + "' stands behind the new name '" + token.text() + "'");
        }
        return Optional.empty();
    }

    /** Whether two values stand side by side on one line. */
    private static boolean touch(ScriptToken left, ScriptToken right, boolean property) {
        boolean value = switch (right.kind()) {
            case WORD -> !GOES_ON.contains(right.text());
            case NUMBER, STRING -> true;
            case TEMPLATE, REGEX, SIGN -> false;
        };
        boolean leads = left.kind() == ScriptToken.Kind.WORD && LEADS.contains(left.text()) && !property;
        return value && left.endsValue() && !right.freshLine() && !leads && !left.is("}");
    }

    private static String shown(ScriptToken token) {
        return token.kind() == ScriptToken.Kind.STRING ? "the text in " + token.text() : "'" + token.text() + "'";
    }
}
