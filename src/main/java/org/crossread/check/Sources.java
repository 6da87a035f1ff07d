package org.crossread.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossread.render.Templates;

/** Reads the templates' text for what could reach beyond the report or let markup through. */
final class Sources {

    private static final List<String> TOPS = List.of("html.ftlh", "pdf.ftlh");
    private static final Pattern OTHERS = Pattern.compile("<#(?:import|include)\\s+\"([^\"]{1,200})\"");
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\?\\s{0,9}(new|api|has_api|eval|eval_json|interpret|no_esc)\\b|<#(noautoesc|outputformat|setting|ftl)\\b");

    private Sources() {}

    static List<Diagnostic> problems(Templates templates) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>(TOPS);
        Deque<String> open = new ArrayDeque<>(TOPS);
        while (!open.isEmpty()) {
            String name = open.remove();
            Optional<String> text = templates.text(name).map(Sources::withoutComments);
            if (text.isEmpty()) {
                continue;
            }
            Matcher others = OTHERS.matcher(text.get());
            while (others.find()) {
                if (known.add(others.group(1))) {
                    open.add(others.group(1));
                }
            }
            forbidden(name, text.get(), diagnostics);
        }
        return diagnostics;
    }

    private static void forbidden(String name, String text, List<Diagnostic> diagnostics) {
        Matcher found = FORBIDDEN.matcher(text);
        while (found.find()) {
            String before = text.substring(0, found.start());
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = found.start() - before.lastIndexOf('\n');
            diagnostics.add(new Diagnostic(
                    Diagnostic.Severity.ERROR,
                    "forbidden",
                    name,
                    line,
                    column,
                    "'" + found.group() + "' could run code or let markup through. Take it out."));
        }
    }

    /** The same text, comments blanked, so that lines and columns stay. */
    private static String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
    }
}
