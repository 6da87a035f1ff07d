package org.crossread.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.crossread.model.Comparison;
import org.crossread.render.HtmlPage;
import org.crossread.render.PdfFile;
import org.crossread.render.TemplateProblem;
import org.crossread.render.Templates;
import org.crossread.report.Report;

/** Tries templates on invented comparisons and tells what is wrong with them. */
public final class TemplateCheck {

    private static final byte[] NO_DATA = "{}".getBytes(StandardCharsets.UTF_8);

    private TemplateCheck() {}

    /** What is wrong, by file and place; empty if the templates can be used. */
    public static List<Diagnostic> of(Templates templates) {
        TreeSet<Diagnostic> diagnostics = new TreeSet<>();
        for (Comparison fixture : List.of(Fixture.full(), Fixture.empty())) {
            Report report = Report.of(fixture);
            try {
                diagnostics.addAll(Page.problems("html.ftlh", HtmlPage.of(report, templates)));
                PdfFile.of(report, templates, NO_DATA);
            } catch (TemplateProblem problem) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Severity.ERROR,
                        "template",
                        problem.template(),
                        problem.line(),
                        problem.column(),
                        problem.what() + ". " + problem.advice() + "."));
            }
        }
        return new ArrayList<>(diagnostics);
    }
}
