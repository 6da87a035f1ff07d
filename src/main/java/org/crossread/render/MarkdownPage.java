package org.crossread.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crossread.report.Report;

/** The short form of a report in Markdown, for a pull request or a chat. */
public final class MarkdownPage {

    static final String TEMPLATE = "md.ftlm";

    private MarkdownPage() {}

    /**
     * The file, in UTF-8.
     *
     * @throws TemplateProblem if a template has an error
     */
    public static byte[] of(Report report, Templates templates) {
        return filled(report, templates, Manner.strict()).getBytes(StandardCharsets.UTF_8);
    }

    static String filled(Report report, Templates templates, Manner manner) {
        return Filled.of(templates, TEMPLATE, report, Map.of(), manner).strip() + "\n";
    }
}
