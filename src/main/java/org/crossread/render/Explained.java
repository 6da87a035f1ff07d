package org.crossread.render;

import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a newsroom what FreeMarker found wrong: where it stands in a file of theirs, and what to do. */
final class Explained {

    /** A line of FreeMarker's stack that is a call, and where it stands. */
    private static final Pattern CALL = Pattern.compile(
            "- (?:Failed at|Reached through): (?!#macro|#function).{0,2000}?\\[in template \"([^\"]{0,500})\"[^\\]]{0,500}?"
                    + "at line (\\d{1,9}), column (\\d{1,9})\\]");

    private static final Pattern LOADED =
            Pattern.compile("Template (?:inclusion|importing) failed \\(for parameter value \"([^\"]{0,500})\"\\)");
    private static final Pattern WRAPPER =
            Pattern.compile(" ?\\(wrapper: [\\w.$]{0,200}\\)|; you're using FreeMarker [\\d.]{1,20}");
    private static final Pattern NO_NAMES = Pattern.compile("\\. Valid parameter names are:?$");

    private static final Pattern DEFINITION = Pattern.compile("<#(?:macro|function)\\s{1,9}(\\w{1,99})");

    private Explained() {}

    /**
     * The problem.
     *
     * @param name of the template that was filled, where the exception does not tell
     */
    static TemplateProblem of(String name, Exception e) {
        if (e instanceof ParseException parse) {
            return new TemplateProblem(
                    parse.getTemplateName() == null ? name : parse.getTemplateName(),
                    parse.getLineNumber(),
                    parse.getColumnNumber(),
                    firstLine(parse.getEditorMessage()),
                    "Correct it");
        }
        if (e instanceof TemplateNotFoundException || e instanceof MalformedTemplateNameException) {
            return new TemplateProblem(name, 1, 1, firstLine(e.getMessage()), "Correct the name or add the file");
        }
        return e instanceof TemplateException wrong
                ? filling(name, wrong)
                : new TemplateProblem(name, 1, 1, firstLine(e.getMessage()), "Correct it");
    }

    /** A macro or function called itself until there was no room: the first one that does, if one does so by itself. */
    static TemplateProblem endless(Templates templates, String name) {
        String what = "a macro or function calls itself without end";
        String advice = "Give it a condition, or take the call out";
        for (String file : templates.names()) {
            String text = file.endsWith(".ftlh") || file.endsWith(".ftlm")
                    ? templates.text(file).orElse("")
                    : "";
            Matcher definition = DEFINITION.matcher(text);
            while (definition.find()) {
                int end = text.indexOf("</#", definition.end());
                for (String call : List.of("<@" + definition.group(1), definition.group(1) + "(")) {
                    int at = text.indexOf(call, definition.end());
                    if (at >= 0 && (at < end || at < text.indexOf("</#macro", definition.end()))) {
                        int line = (int) text.substring(0, at).lines().count();
                        return new TemplateProblem(file, line, at - text.lastIndexOf('\n', at), what, advice);
                    }
                }
            }
        }
        return new TemplateProblem(name, 1, 1, what, advice);
    }

    private static TemplateProblem filling(String name, TemplateException e) {
        String template = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 1 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 1 : e.getColumnNumber();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownName unknown) {
                return new TemplateProblem(template, line, column, firstLine(unknown.getMessage()), unknown.advice());
            }
            if (cause instanceof Endless endless) {
                return new TemplateProblem(
                        template, line, column, firstLine(endless.getMessage()), "Look for a list without an end");
            }
            if (cause instanceof TemplateProblem problem) {
                return problem;
            }
        }
        String what = firstLine(e.getMessageWithoutStackTop());
        if (what.startsWith("The following has evaluated to null or missing")) {
            return new TemplateProblem(
                    template,
                    line,
                    column,
                    "there is no '" + e.getBlamedExpressionString() + "'",
                    "Correct the name, or write what to show without it");
        }
        Matcher loaded = LOADED.matcher(what);
        if (loaded.find()) {
            return new TemplateProblem(
                    template,
                    line,
                    column,
                    "there is no template '" + loaded.group(1) + "' in the folder",
                    "Correct its name, or add the file");
        }
        Matcher call = CALL.matcher(e.getFTLInstructionStack());
        if (what.startsWith("When calling ") && call.find()) {
            return new TemplateProblem(
                    call.group(1),
                    Integer.parseInt(call.group(2)),
                    Integer.parseInt(call.group(3)),
                    what,
                    "Give it what it needs; it is defined in " + template + ", line " + line);
        }
        return new TemplateProblem(template, line, column, what, advice(what));
    }

    private static String advice(String what) {
        if (what.contains("content: Expected a string")) {
            return what.contains("a sequence")
                    ? "Go through it with <#list>"
                    : what.contains("a macro") ? "Call it as <@name/>" : "Name one of its parts";
        }
        if (what.contains("condition: Expected a boolean")) {
            return "Ask ?has_content, or compare it with a text";
        }
        return what.startsWith("Macro ") || what.startsWith("Function ")
                ? "Correct the call"
                : "Correct the expression";
    }

    static String firstLine(@Nullable String message) {
        String text = message == null ? "it cannot be filled" : message.strip();
        int end = text.indexOf('\n');
        String line = (end < 0 ? text : text.substring(0, end)).strip();
        for (Pattern noise : List.of(WRAPPER, NO_NAMES)) {
            line = noise.matcher(line).replaceAll("");
        }
        return line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    }
}
