package org.crossread.render;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.crossread.report.Report;

/** Fills templates without making files of them, for those who check templates. */
public final class Trial {

    private final Templates templates;
    private final StrictWrapper wrapper = new StrictWrapper();

    /** A trial of these templates. */
    public Trial(Templates templates) {
        this.templates = templates;
    }

    /**
     * What the top templates make of a report, as text, by the name of the template; the page without style and
     * script, whose signs are no markup.
     *
     * @throws TemplateProblem if a template has an error
     */
    public Map<String, String> fill(Report report) {
        Sheet.of(templates, "html.css");
        Sheet.of(templates, "script.js");
        return filled(report, Manner.noting(wrapper));
    }

    /**
     * The same, going on after an error.
     *
     * @param source the source to use, by a template's name and its own source
     * @param problems takes each error
     * @throws TemplateProblem if a template cannot be read at all
     */
    public Map<String, String> fill(Report report, BinaryOperator<String> source, Consumer<TemplateProblem> problems) {
        return filled(
                report,
                new Manner(
                        wrapper,
                        (wrong, environment, out) -> problems.accept(Explained.of("", wrong)),
                        Optional.of(source)));
    }

    /**
     * Reads one template without filling it.
     *
     * @throws TemplateProblem if it cannot be read as a template
     */
    public void parse(String name) {
        Filled.parse(templates, name);
    }

    private Map<String, String> filled(Report report, Manner manner) {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put(HtmlPage.TEMPLATE, HtmlPage.filled(report, templates, "", "", manner));
        filled.put(PdfFile.TEMPLATE, PdfFile.filled(report, templates, "U+0000", manner));
        filled.put(MarkdownPage.TEMPLATE, MarkdownPage.filled(report, templates, manner));
        return filled;
    }

    /** Labels of the newsroom's own that the standard ones do not have. */
    public List<TemplateProblem> unknownLabels() {
        return Labels.unknown(templates);
    }

    /** Languages of the newsroom's own that lack labels. */
    public List<TemplateProblem> missingLabels() {
        return Labels.missing(templates);
    }

    /**
     * Reads settings, labels, logo, style sheets and script.
     *
     * @throws TemplateProblem if one of them cannot be used
     */
    public void sheets() {
        Labels.of(templates);
        Logo.of(templates);
        for (String sheet : List.of("html.css", "pdf.css", "script.js")) {
            Sheet.of(templates, sheet);
        }
    }

    /** The components of the report that no template has read so far, such as {@code Source.words}. */
    public SortedSet<String> unread() {
        SortedSet<String> unread = new TreeSet<>();
        look(Report.class, new HashSet<>(), unread);
        return unread;
    }

    private void look(Type type, Set<Type> seen, SortedSet<String> unread) {
        if (type instanceof ParameterizedType of) {
            for (Type argument : of.getActualTypeArguments()) {
                look(argument, seen, unread);
            }
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(type)) {
            for (RecordComponent component : record.getRecordComponents()) {
                Method accessor = component.getAccessor();
                if (!wrapper.read().contains(accessor)) {
                    unread.add(record.getSimpleName() + "." + component.getName());
                }
                look(component.getGenericType(), seen, unread);
            }
        }
    }
}
