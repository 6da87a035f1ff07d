package org.crossread.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.crossread.report.Report;

/**
 * A report as one HTML file that needs no other: style and script are in it, and its content security policy (CSP Level
 * 3, hashes) lets nothing else run or load.
 */
public final class HtmlPage {

    static final String TEMPLATE = "html.ftlh";

    private HtmlPage() {}

    /**
     * The file, in UTF-8.
     *
     * @throws TemplateProblem if a template has an error
     */
    public static byte[] of(Report report, Templates templates) {
        String style = Sheet.of(templates, "html.css");
        String script = Sheet.of(templates, "script.js");
        return filled(report, templates, style, script, Manner.strict()).getBytes(StandardCharsets.UTF_8);
    }

    static String filled(Report report, Templates templates, String style, String script, Manner manner) {
        Map<String, TemplateModel> page = new TreeMap<>();
        page.put("kind", new SimpleScalar("html"));
        page.put("style", Filled.markup(style));
        page.put("script", Filled.markup(script));
        String pictures = Settings.of(templates).logo().isEmpty() ? "" : "; img-src data:";
        page.put(
                "policy",
                new SimpleScalar("default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                        + "'" + pictures + "; base-uri 'none'; form-action 'none'"));
        page.put("missing", new SimpleScalar(""));
        return Filled.of(templates, TEMPLATE, report, page, manner);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
