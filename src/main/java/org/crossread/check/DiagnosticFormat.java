package org.crossread.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How findings are written: for people, for programs, for the machines that run checks. */
public enum DiagnosticFormat {
    /** A line each, as compilers print them. */
    TEXT,
    /** One array of objects. */
    JSON,
    /** SARIF 2.1.0 (OASIS), as code scanning reads it. */
    SARIF,
    /** JUnit XML, as GitLab and Jenkins read it. */
    JUNIT,
    /** Workflow commands, which GitHub shows beside the line. */
    GITHUB;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * The findings in this form, each line ended.
     *
     * @param diagnostics in order
     * @param path of a template's file, by its name
     * @param program name and version
     */
    public String of(List<Diagnostic> diagnostics, UnaryOperator<String> path, String program) {
        return switch (this) {
            case TEXT ->
                diagnostics.stream().map(d -> at(d, path).text() + "\n").collect(Collectors.joining());
            case JSON -> json(diagnostics, path);
            case SARIF -> SarifLog.of(diagnostics, path, program);
            case JUNIT -> JunitXml.of(diagnostics, path);
            case GITHUB ->
                diagnostics.stream().map(d -> command(d, path) + "\n").collect(Collectors.joining());
        };
    }

    private static Diagnostic at(Diagnostic d, UnaryOperator<String> path) {
        return new Diagnostic(d.severity(), d.rule(), path.apply(d.template()), d.line(), d.column(), d.message());
    }

    private static String json(List<Diagnostic> diagnostics, UnaryOperator<String> path) {
        ArrayNode array = NODES.arrayNode();
        for (Diagnostic d : diagnostics) {
            ObjectNode node = array.addObject();
            node.put("severity", d.severity().word());
            node.put("rule", d.rule().id());
            node.put("file", path.apply(d.template()));
            node.put("line", d.line());
            node.put("column", d.column());
            node.put("message", d.message());
        }
        return pretty(array);
    }

    static String pretty(com.fasterxml.jackson.databind.JsonNode node) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of nodes can always be written", e);
        }
    }

    private static String command(Diagnostic d, UnaryOperator<String> path) {
        return "::" + d.severity().word() + " file=" + property(path.apply(d.template())) + ",line=" + d.line()
                + ",col=" + d.column() + ",title=" + property(d.rule().id()) + "::" + data(d.message());
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
