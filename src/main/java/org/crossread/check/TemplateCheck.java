package org.crossread.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossread.model.Comparison;
import org.crossread.render.Settings;
import org.crossread.render.TemplateProblem;
import org.crossread.render.Templates;
import org.crossread.render.Trial;
import org.crossread.report.Report;

/** Tries templates on invented comparisons and tells what is wrong with them. */
public final class TemplateCheck {

    private static final String MARKDOWN = "md.ftlm";

    private final Templates templates;
    private final Trial trial;
    private final Markers markers = new Markers();
    private final Set<Diagnostic> diagnostics = new TreeSet<>();

    private TemplateCheck(Templates templates) {
        this.templates = templates;
        this.trial = new Trial(templates);
    }

    /** What is wrong, by file and place, on the built-in fixtures; empty if the templates can be used. */
    public static List<Diagnostic> of(Templates templates) {
        return of(templates, Fixtures.all());
    }

    /** The same on fixtures by their names. */
    public static List<Diagnostic> of(Templates templates, Map<String, Comparison> fixtures) {
        TemplateCheck check = new TemplateCheck(templates);
        Map<String, String> files = check.sources();
        check.settings();
        if (check.diagnostics.stream().noneMatch(d -> d.rule() == Rule.TEMPLATE)) {
            check.pages(fixtures);
        }
        return Suppressions.in(files).applied(check.once()).stream().sorted().toList();
    }

    /** Every file that a newsroom can change, read for itself; comments are looked for in its own files only. */
    private Map<String, String> sources() {
        Map<String, String> files = new TreeMap<>();
        for (String name : templates.names()) {
            if (!name.matches(".*\\.(?:ftlh|ftlm|css|js|properties)")) {
                continue;
            }
            attempt(() -> {
                String text = templates.text(name).orElse("");
                files.put(name, text);
                diagnostics.addAll(Sources.problems(name, text));
                if (Sources.isTemplate(name)) {
                    trial.parse(name);
                }
            });
        }
        return files;
    }

    private void settings() {
        attempt(() -> {
            trial.sheets();
            diagnostics.addAll(Contrast.problems(Settings.of(templates)));
            trial.unknownLabels().forEach(p -> add(Diagnostic.Severity.WARNING, Rule.UNKNOWN_LABEL, p));
            trial.missingLabels().forEach(p -> add(Diagnostic.Severity.WARNING, Rule.MISSING_LABEL, p));
        });
    }

    private void pages(Map<String, Comparison> fixtures) {
        fixtures.forEach((name, comparison) -> attempt(() -> {
            Report report = Report.of(comparison, templates.phrases());
            trial.fill(report, (template, source) -> source, p -> add(Diagnostic.Severity.ERROR, Rule.TEMPLATE, p));
            Map<String, String> pages = new LinkedHashMap<>(trial.fill(report, markers::marked, p -> {
                // It was told of in the run before, where columns are those of the file.
            }));
            pages.forEach((template, page) -> {
                Traced traced = markers.traced(page);
                if (!template.equals(MARKDOWN)) {
                    diagnostics.addAll(Page.problems(template, traced));
                }
            });
        }));
        if (diagnostics.stream().noneMatch(d -> d.rule() == Rule.TEMPLATE)) {
            trial.unread()
                    .forEach(field -> diagnostics.add(Diagnostic.warning(
                            Rule.FIELD_NOT_SHOWN,
                            new Position("html.ftlh", 1, 1),
                            "no template shows " + field + ". Show it, or leave it out on purpose.")));
            unreached();
            unused();
        }
    }

    /** The newsroom's own templates that no page asks for, such as one whose name has a slip. */
    private void unused() {
        for (String name : templates.ownNames()) {
            if (Sources.isTemplate(name) && !markers.isUsed(name)) {
                diagnostics.add(
                        Diagnostic.warning(
                                Rule.NOT_REACHED,
                                new Position(name, 1, 1),
                                "no page uses this template. Give it the name of the one it stands for, import it, or take it out."));
            }
        }
    }

    /** Lines that follow each other are told of once. */
    private void unreached() {
        List<Position> run = new ArrayList<>();
        for (Position place : markers.unreached()) {
            boolean goesOn = !run.isEmpty()
                    && run.get(run.size() - 1).file().equals(place.file())
                    && run.get(run.size() - 1).line() + 1 == place.line();
            if (!goesOn) {
                unreached(run);
                run.clear();
            }
            run.add(place);
        }
        unreached(run);
    }

    private void unreached(List<Position> run) {
        if (!run.isEmpty()) {
            int first = run.get(0).line();
            int last = run.get(run.size() - 1).line();
            diagnostics.add(Diagnostic.warning(
                    Rule.NOT_REACHED,
                    run.get(0),
                    "no fixture reached " + (first == last ? "line " + first : "lines " + first + "-" + last)
                            + ". Take it out, or add a report that has it with --fixture."));
        }
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (TemplateProblem problem) {
            add(Diagnostic.Severity.ERROR, Rule.TEMPLATE, problem);
        }
    }

    private void add(Diagnostic.Severity severity, Rule rule, TemplateProblem problem) {
        diagnostics.add(new Diagnostic(
                severity,
                rule,
                problem.template(),
                problem.line(),
                problem.column(),
                problem.what() + ". " + problem.advice() + "."));
    }

    /** One of each rule and place: fixtures differ in words that messages quote. */
    private List<Diagnostic> once() {
        Set<String> seen = new HashSet<>();
        return diagnostics.stream()
                .filter(d -> d.rule() == Rule.FIELD_NOT_SHOWN
                        || seen.add(d.rule() + " " + d.template() + ":" + d.line() + ":" + d.column()))
                .toList();
    }
}
