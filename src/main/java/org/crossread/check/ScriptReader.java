package org.crossread.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a script into tokens until one does not end: a bracket, a text in quotes, a template, a comment, a regular
 * expression (ECMAScript 2025, clause 12). Whether a slash divides or begins a regular expression is told by what
 * stands before it; after a closing brace by what stood before the opening one.
 */
final class ScriptReader {

    /** What keeps the script from being read, and where. */
    record Fault(int at, String message) {}

    /** Words after which a value begins. */
    private static final Set<String> BEFORE_VALUE =
            Set.of(("await case const delete do else export extends import in instanceof let new of return"
                            + " throw typeof var void yield function class if while for switch with try catch finally"
                            + " default break continue debugger")
                    .split(" "));

    private static final Set<String> BEFORE_HEAD = Set.of("if", "while", "for", "with");

    /** Signs of more than one char, the longer first. */
    private static final List<String> SIGNS =
            List.of((">>>= ... === !== **= <<= >>= >>> &&= ||= ??= => == != <= >= && || ?? ?. ++ -- += -= *= /="
                            + " %= &= |= ^= << >> **")
                    .split(" "));

    /** A bracket or template that is open; {@code loose} where a value does not end with its other half. */
    private record Open(String sign, int at, boolean loose) {}

    private final String text;
    private final List<ScriptToken> tokens = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Fault> fault = Optional.empty();
    private boolean freshLine = true;
    private int at;

    ScriptReader(String text) {
        this.text = text;
        at = text.startsWith("#!") ? lineEnd(0) : 0;
        while (fault.isEmpty() && at < text.length()) {
            next();
        }
        if (fault.isEmpty() && !open.isEmpty()) {
            Open last = open.getFirst();
            fail(
                    last.at(),
                    last.sign().equals("`")
                            ? "the text in '`' is never closed"
                            : "'" + last.sign() + "' is never closed");
        }
    }

    /** What could be read. */
    List<ScriptToken> tokens() {
        return tokens;
    }

    /** Why it ends before the script does. */
    Optional<Fault> fault() {
        return fault;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            freshLine = true;
            at++;
        } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF') {
            at++;
        } else if (text.startsWith("//", at)) {
            at = lineEnd(at);
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (c == '`') {
            open.push(new Open("`", at++, false));
            template();
        } else if (c == '/' && !endsValue()) {
            regex();
        } else if (isWord(c) || fraction()) {
            word();
        } else {
            sign(c);
        }
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            fail(at, "the comment is never closed");
            return;
        }
        freshLine |= text.substring(at, end).indexOf('\n') >= 0;
        at = end + 2;
    }

    private void string(char quote) {
        int start = at++;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? text.startsWith("\r\n", at + 1) ? 3 : 2 : 1;
        }
        if (at >= text.length() || text.charAt(at) == '\n') {
            fail(start, "the text in " + quote + " is not closed on its line");
            return;
        }
        at++;
        add(ScriptToken.Kind.STRING, start, start + 1, true);
    }

    /** From inside the quotes of a template to its end, or to a value in it. */
    private void template() {
        int start = at;
        while (at < text.length()) {
            if (text.charAt(at) == '`') {
                open.pop();
                at++;
                add(ScriptToken.Kind.TEMPLATE, at - 1, at, true);
                return;
            }
            if (text.startsWith("${", at)) {
                open.push(new Open("${", at, false));
                at += 2;
                add(ScriptToken.Kind.SIGN, at - 2, at, false);
                return;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.max(start, text.length());
    }

    private void regex() {
        int start = at++;
        boolean inClass = false;
        int groups = 0;
        while (at < text.length() && text.charAt(at) != '\n' && (inClass || text.charAt(at) != '/')) {
            char c = text.charAt(at);
            inClass = c == '[' || (inClass && c != ']');
            groups += inClass ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (groups < 0) {
                fail(at, "')' closes nothing in the regular expression");
                return;
            }
            at += c == '\\' ? 2 : 1;
        }
        if (at >= text.length() || text.charAt(at) == '\n') {
            fail(start, "the regular expression is not closed on its line");
        } else if (groups > 0) {
            fail(start, "'(' is never closed in the regular expression");
        } else {
            at++;
            while (at < text.length() && isWord(text.charAt(at))) {
                at++;
            }
            add(ScriptToken.Kind.REGEX, start, start + 1, true);
        }
    }

    private void word() {
        int start = at;
        boolean number = fraction() || Character.isDigit(text.charAt(at));
        while (at < text.length() && (isWord(text.charAt(at)) || (number && text.charAt(at) == '.'))) {
            at += text.startsWith("\\u{", at) ? Math.max(1, text.indexOf('}', at) - at + 1) : 1;
        }
        boolean property = !tokens.isEmpty() && (last().is(".") || last().is("?."));
        add(
                number ? ScriptToken.Kind.NUMBER : ScriptToken.Kind.WORD,
                start,
                at,
                property || !BEFORE_VALUE.contains(text.substring(start, at)));
    }

    private void sign(char c) {
        int start = at;
        switch (c) {
            case '(' -> open(c, head(tokens.size() - 1));
            case '[' -> open(c, false);
            case '{' -> open(c, opensBlock());
            case ')' -> close(c, "(");
            case ']' -> close(c, "[");
            case '}' -> close(c, "{");
            default -> {
                Optional<String> longer =
                        SIGNS.stream().filter(s -> text.startsWith(s, start)).findFirst();
                if (longer.isEmpty() && "+-*/%=<>!&|^~?:;,.#@".indexOf(c) < 0) {
                    fail(at, "'" + Character.toString(text.codePointAt(at)) + "' means nothing here");
                    return;
                }
                at += longer.map(String::length).orElse(1);
                String sign = text.substring(start, at);
                boolean after = (sign.equals("++") || sign.equals("--")) && endsValue() && !freshLine;
                add(ScriptToken.Kind.SIGN, start, at, after);
            }
        }
    }

    /** Whether a parenthesis after this token holds a condition, after which a statement stands and not an operator. */
    private boolean head(int index) {
        if (index < 0 || tokens.get(index).endsValue()) {
            return false;
        }
        String before = tokens.get(index).text();
        return BEFORE_HEAD.contains(before)
                || (before.equals("await") && index > 0 && tokens.get(index - 1).is("for"));
    }

    private void open(char sign, boolean loose) {
        open.push(new Open(String.valueOf(sign), at++, loose));
        add(ScriptToken.Kind.SIGN, at - 1, at, false);
    }

    private void close(char sign, String other) {
        boolean inTemplate =
                sign == '}' && !open.isEmpty() && open.getFirst().sign().equals("${");
        if (open.isEmpty()) {
            fail(at, "'" + sign + "' closes nothing");
        } else if (inTemplate) {
            open.pop();
            at++;
            add(ScriptToken.Kind.SIGN, at - 1, at, true);
            template();
        } else if (!open.getFirst().sign().equals(other)) {
            Open last = open.getFirst();
            fail(
                    at,
                    "'" + sign + "' stands where '" + last.sign() + "' of line "
                            + Position.at("", text, last.at()).line() + " is still open");
        } else {
            boolean loose = open.pop().loose();
            at++;
            add(ScriptToken.Kind.SIGN, at - 1, at, !loose);
        }
    }

    /** Whether a brace here opens a block rather than an object. */
    private boolean opensBlock() {
        if (tokens.isEmpty() || last().endsValue()) {
            return true;
        }
        if (last().kind() == ScriptToken.Kind.WORD) {
            return Set.of("do", "else", "try", "finally", "catch", "class").contains(last().text());
        }
        boolean labelled = last().is(":") && (open.isEmpty() || open.getFirst().loose());
        return labelled || Set.of(";", "{", "}", ")", "=>").contains(last().text());
    }

    /** Whether a number such as {@code .5} begins here. */
    private boolean fraction() {
        return text.charAt(at) == '.'
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && !endsValue();
    }

    private boolean endsValue() {
        return !tokens.isEmpty() && last().endsValue();
    }

    private ScriptToken last() {
        return tokens.get(tokens.size() - 1);
    }

    private static boolean isWord(char c) {
        return (Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c)) || c == '\\' || c == '$';
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void add(ScriptToken.Kind kind, int start, int end, boolean endsValue) {
        tokens.add(new ScriptToken(kind, text.substring(start, end), start, freshLine, endsValue));
        freshLine = false;
    }

    private void fail(int place, String message) {
        fault = Optional.of(new Fault(place, message));
    }
}
