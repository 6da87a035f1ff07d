package org.crossread.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crossread.model.Comparison;
import org.crossread.render.PdfFile;
import org.crossread.render.TemplateProblem;
import org.crossread.render.Templates;
import org.crossread.render.Trial;
import org.crossread.report.Report;

/** Tries templates on invented comparisons and tells what is wrong with them. */
public final class TemplateCheck {

    private static final byte[] NO_DATA = "{}".getBytes(StandardCharsets.UTF_8);

    private TemplateCheck() {}

    /** What is wrong, by file and place; empty if the templates can be used. */
    public static List<Diagnostic> of(Templates templates) {
        SortedSet<Diagnostic> diagnostics = new TreeSet<>();
        Trial trial = new Trial(templates);
        diagnostics.addAll(Sources.problems(templates));
        boolean filled = true;
        for (Comparison fixture : List.of(Fixture.full(), Fixture.several(), Fixture.empty())) {
            filled &= filled(templates, trial, Report.of(fixture), diagnostics);
        }
        if (filled) {
            for (String field : trial.unread()) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Severity.WARNING,
                        "field-not-shown",
                        "html.ftlh",
                        1,
                        1,
                        "no template shows " + field + ". Show it, or leave it out on purpose."));
            }
        }
        return new ArrayList<>(diagnostics);
    }

    private static boolean filled(Templates templates, Trial trial, Report report, SortedSet<Diagnostic> diagnostics) {
        try {
            trial.fill(report).forEach((name, text) -> diagnostics.addAll(Page.problems(name, text)));
            if (diagnostics.isEmpty()) {
                PdfFile.of(report, templates, NO_DATA);
            }
            return true;
        } catch (TemplateProblem problem) {
            diagnostics.add(new Diagnostic(
                    Diagnostic.Severity.ERROR,
                    "template",
                    problem.template(),
                    problem.line(),
                    problem.column(),
                    problem.what() + ". " + problem.advice() + "."));
            return false;
        }
    }
}
