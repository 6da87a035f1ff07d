package org.crossread.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Writes findings as SARIF 2.1.0 (OASIS standard, 27 March 2020). */
final class SarifLog {

    private SarifLog() {}

    static String of(List<Diagnostic> diagnostics, UnaryOperator<String> path, String program) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        int space = program.lastIndexOf(' ');
        driver.put("name", program.substring(0, space) + " check-templates");
        driver.put("version", program.substring(space + 1));
        ArrayNode rules = driver.putArray("rules");
        for (Rule rule : Rule.values()) {
            ObjectNode node = rules.addObject();
            node.put("id", rule.id());
            node.putObject("shortDescription").put("text", rule.meaning());
        }
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        diagnostics.forEach(d -> result(results.addObject(), d, path));
        return DiagnosticFormat.pretty(log);
    }

    private static void result(ObjectNode result, Diagnostic d, UnaryOperator<String> path) {
        result.put("ruleId", d.rule().id());
        result.put("ruleIndex", Arrays.asList(Rule.values()).indexOf(d.rule()));
        result.put("level", d.severity().word());
        result.putObject("message").put("text", d.message());
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(path.apply(d.template())));
        place.putObject("region").put("startLine", Math.max(1, d.line())).put("startColumn", Math.max(1, d.column()));
        // The same finding keeps its identity when lines above it come and go.
        result.putObject("partialFingerprints")
                .put(
                        "ruleFileMessage/v1",
                        Integer.toHexString((d.rule().id() + d.template() + d.message()).hashCode()));
    }

    /** A relative reference (RFC 3986). */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return uri.toString();
    }
}
