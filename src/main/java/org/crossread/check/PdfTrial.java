package org.crossread.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crossread.model.Comparison;
import org.crossread.render.PdfFile;
import org.crossread.render.Templates;
import org.crossread.report.Report;

/** The fixtures as PDF. */
public final class PdfTrial {

    private static final byte[] NO_DATA = "{}".getBytes(StandardCharsets.UTF_8);

    private PdfTrial() {}

    /**
     * Each fixture's PDF by its name.
     *
     * @throws org.crossread.render.TemplateProblem if a template has an error
     */
    public static Map<String, byte[]> of(Templates templates, Map<String, Comparison> fixtures) {
        Map<String, byte[]> pdfs = new LinkedHashMap<>();
        fixtures.forEach((name, comparison) ->
                pdfs.put(name, PdfFile.of(Report.of(comparison, templates.phrases()), templates, NO_DATA)));
        return pdfs;
    }
}
